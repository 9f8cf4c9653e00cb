package com.functionalfit.queue;

/**
 * Which jobs are wanted; null parts do not filter.
 *
 * @param queue name of the queue; never null
 * @param state waiting, delayed, running, failed or quarantined
 */
public record JobFilter(String queue, String state, String jobType) {}
