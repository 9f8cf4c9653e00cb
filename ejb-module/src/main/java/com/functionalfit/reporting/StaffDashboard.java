package com.functionalfit.reporting;

import java.math.BigDecimal;

/**
 * A trainer's figures, over their own sessions.
 *
 * @param todayEvents sessions of today that are not cancelled
 * @param weekHours hours of the sessions of this week, Monday to Sunday, two decimals
 * @param activeClients people with a place in a session of the last 30 days
 * @param upcoming7Days sessions that start within seven days
 * @param todayBookings places taken in today's sessions
 * @param unresolved places in sessions that are over, without recorded attendance (rule CLS-9)
 */
public record StaffDashboard(
    long todayEvents,
    BigDecimal weekHours,
    long activeClients,
    long upcoming7Days,
    long todayBookings,
    long unresolved)
    implements Dashboard {}
