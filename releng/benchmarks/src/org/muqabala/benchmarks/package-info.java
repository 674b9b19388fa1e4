/** Warm timings of the core, by JMH. Whole processes are timed by the script {@code processes}. */
package org.muqabala.benchmarks;
