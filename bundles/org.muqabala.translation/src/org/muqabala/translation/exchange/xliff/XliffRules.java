package org.muqabala.translation.exchange.xliff;

import org.muqabala.translation.exchange.BrokenExchangeException;

/** The rules of a version, asked as a file goes by. */
interface XliffRules extends XmlWalk.Visitor {

    /** Nothing more comes. */
    void end() throws BrokenExchangeException;
}
