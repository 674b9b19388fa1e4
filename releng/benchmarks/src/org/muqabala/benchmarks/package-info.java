/**
 * What the collator is measured by: made-up texts of any length, timings by JMH of long texts, bad cases, edits and peers, the time that
 * a cancelled collation goes on, and the agreement with golden readings. Whole processes are timed by the script {@code processes}.
 */
package org.muqabala.benchmarks;
