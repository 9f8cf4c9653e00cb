package com.functionalfit.schedule;

import com.functionalfit.shared.TimeRange;

/** A room and a person at a time: what has to be free. */
public record Slot(TimeRange time, long roomId, long staffId) {}
