/**
 * Rich text, walked token by token into a {@link org.muqabala.reader.flow.Flow}: {@link org.muqabala.reader.rtf.RtfTokens} cuts the bytes,
 * {@link org.muqabala.reader.rtf.RtfGroup} is what holds inside a pair of braces, {@link org.muqabala.reader.rtf.RtfStory} tells the flow
 * what comes.
 */
package org.muqabala.reader.rtf;
