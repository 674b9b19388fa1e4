/**
 * An article's translation as a list of segments. The values only: what carries translations over, remembers and checks them lives in
 * {@code org.muqabala.translation}.
 */
package org.muqabala.core.translation;
