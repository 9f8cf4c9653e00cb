package com.functionalfit.queue;

/**
 * A job in the hands of its handler.
 *
 * @param attempt 1 for the first try
 * @param isLastTry whether the job is given up when this try fails
 * @param fence number of this claim: a later claim of the same job has a higher one
 * @param traceId 32 hexadecimal digits of the request that sent it
 * @param <T> type of the payload
 */
public record Job<T>(
    long id, T payload, int attempt, boolean isLastTry, long fence, String traceId) {}
