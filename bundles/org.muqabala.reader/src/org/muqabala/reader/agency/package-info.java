/**
 * What news agencies send: NewsML-G2, NITF and ninjs. Each says of itself what is headline, dateline and text, so that nothing has to be
 * guessed. Mark-up in them is walked as that of a web page is.
 */
package org.muqabala.reader.agency;
