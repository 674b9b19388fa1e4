/**
 * What a translation may have got wrong, told from its two sides alone: numbers, dates, names, quotations, denials, terms, marks
 * and spelling. A class a check. A check keeps silent where it is not sure: alarms that are mostly false are not read.
 */
package org.muqabala.translation.check;
