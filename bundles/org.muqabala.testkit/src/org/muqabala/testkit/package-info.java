/**
 * What tests of several bundles share: the test language for Arabic expectations, the seeds, and the scorer of comparisons.
 * Depends on no other bundle, so that the core's own tests can use it.
 */
package org.muqabala.testkit;
