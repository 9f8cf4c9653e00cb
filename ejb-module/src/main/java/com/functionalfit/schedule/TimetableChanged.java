package com.functionalfit.schedule;

/**
 * Seats, times or places of classes changed; fired in the transaction of the change by whoever
 * makes it (booking too). After its commit this node answers the public timetable afresh.
 */
public record TimetableChanged() {}
