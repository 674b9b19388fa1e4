package org.muqabala.translation.exchange.xliff;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** The rules of versions 1.x that a reader relies on. Tools take the others lightly. */
final class Xliff1Rules implements XliffRules {

    private int root;
    private boolean file;

    @Override
    public void enter(XmlElement element) throws BrokenExchangeException {
        root = root == 0 ? element.line() : root;
        file |= element.name().equals("file");
        if (element.name().equals("file") && element.attribute("source-language").isEmpty()) {
            throw new BrokenExchangeException(Problem.MISSING_ATTRIBUTE, element.line(), "source-language");
        }
    }

    @Override
    public void leave(XmlElement element) {
        // what a group or a file holds is its own business
    }

    @Override
    public void whole(XmlElement element) throws BrokenExchangeException {
        if (!element.name().equals("trans-unit")) {
            return;
        } else if (!file) {
            throw new BrokenExchangeException(Problem.MISPLACED, element.line(), "trans-unit");
        } else if (element.attributeOr("id", "").isEmpty()) {
            throw new BrokenExchangeException(Problem.MISSING_ATTRIBUTE, element.line(), "id");
        } else if (element.elements("source").size() != 1) {
            throw new BrokenExchangeException(Problem.MISSING_PART, element.line(), "trans-unit");
        } else if (element.elements("target").size() > 1) {
            throw new BrokenExchangeException(Problem.MISPLACED, element.elements("target").getLast().line(), "target");
        }
    }

    @Override
    public void end() throws BrokenExchangeException {
        if (!file) {
            throw new BrokenExchangeException(Problem.MISSING_PART, root, "xliff");
        }
    }
}
