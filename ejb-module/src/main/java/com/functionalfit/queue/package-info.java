/**
 * Background work: jobs are written in the transaction of the change that wants them, and run soon
 * after it, by priority, at least once, on any worker node.
 *
 * <p>The database is the record and decides who runs a job; Redis only tells workers quickly that
 * there is work. Losing Redis loses no job. It refuses to know what a job does: features implement
 * {@link com.functionalfit.queue.JobHandler}.
 */
package com.functionalfit.queue;
