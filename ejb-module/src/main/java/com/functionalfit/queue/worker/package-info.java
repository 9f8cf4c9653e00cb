/**
 * Runs jobs. Plain Java that is given its threads and its database, so that it runs in the server
 * and in a process of a test alike.
 */
package com.functionalfit.queue.worker;
