package com.functionalfit.staff;

import com.functionalfit.shared.Patch;
import java.math.BigDecimal;
import java.util.List;

/**
 * Changes of a staff profile.
 *
 * @param expectedVersion version the caller saw
 */
public record UpdateStaff(
    long id,
    int expectedVersion,
    Patch<String> bio,
    Patch<String> specialization,
    Patch<List<String>> skills,
    Patch<String> phone,
    Patch<Long> defaultSiteId,
    Patch<BigDecimal> defaultHourlyRate,
    Patch<Boolean> isAvailableForBooking,
    Patch<Boolean> isVisible,
    Patch<Boolean> dailySchedule) {}
