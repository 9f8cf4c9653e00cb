package com.functionalfit.reporting;

/**
 * What whoever runs batch jobs looks at first; the queues add theirs when they come.
 *
 * @param runningJobs executions under way
 * @param failedJobs24h executions of the last 24 hours that failed
 */
public record BatchDashboard(long runningJobs, long failedJobs24h) implements Dashboard {}
