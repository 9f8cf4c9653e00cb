package com.functionalfit.timers.model;

import com.functionalfit.timers.TimerSlot;
import java.time.Instant;

/**
 * A run this node holds. The start tells it from an earlier or later holder of the same slot: each
 * statement about the run names it, as a fence.
 */
public record TimerRun(String task, TimerSlot slot, Instant startedAt) {}
