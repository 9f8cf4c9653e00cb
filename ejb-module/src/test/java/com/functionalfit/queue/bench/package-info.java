/**
 * How many jobs a second, how soon, and at what cost, beside other queues on the same servers. Run
 * with {@code -Pbench}; never asserts times.
 */
package com.functionalfit.queue.bench;
