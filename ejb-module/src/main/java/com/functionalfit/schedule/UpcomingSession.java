package com.functionalfit.schedule;

import com.functionalfit.shared.TimeRange;

/**
 * A scheduled session, where somebody asks whether there are any.
 *
 * @param kind event or class
 */
public record UpcomingSession(String kind, long id, String title, TimeRange time) {}
