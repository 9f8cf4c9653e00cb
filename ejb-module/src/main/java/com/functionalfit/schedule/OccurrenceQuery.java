package com.functionalfit.schedule;

import com.functionalfit.shared.TimeRange;
import java.util.Set;

/**
 * Which classes are wanted; null parts do not filter.
 *
 * @param startingIn never null
 * @param statuses wire names; never empty
 * @param hasCapacity true for those with a free seat, false for full ones
 */
public record OccurrenceQuery(
    TimeRange startingIn,
    Long siteId,
    Long roomId,
    Long trainerId,
    Long templateId,
    Set<String> statuses,
    Boolean hasCapacity) {}
