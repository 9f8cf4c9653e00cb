package com.functionalfit.queue;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worker node.
 *
 * @param state working, draining, stopped, or lost when it gave no sign of life for half a minute
 * @param processed jobs since it started
 * @param cycle how many times it has renewed its threads and connections, plus one
 * @param memoryMb memory in use after the last collection
 */
public record WorkerView(
    String node,
    @Schema(enumeration = {"working", "draining", "stopped", "lost"}) String state,
    Instant startedAt,
    Instant seenAt,
    int running,
    long processed,
    int cycle,
    int memoryMb) {}
