package com.functionalfit.queue;

import java.time.Instant;

/**
 * A job as administrators see it.
 *
 * @param state waiting, running, done, failed, quarantined or discarded
 * @param availableAt when it is, or was, due
 * @param failedAt null unless failed or quarantined
 * @param errorClass cause of the last failure; null without one
 * @param errorMessage without personal data; null without a failure
 * @param payload JSON: ids and small facts only
 * @param node where it runs or ran last; null before
 */
public record JobView(
    long id,
    String jobType,
    String state,
    int attempts,
    Instant availableAt,
    Instant failedAt,
    String errorClass,
    String errorMessage,
    String payload,
    String node) {}
