package com.functionalfit.booking;

/**
 * Attendance was recorded, corrected or taken back. Fired in the transaction of the change.
 *
 * @param status attended, no_show, or booked when taken back
 */
public record AttendanceRecorded(
    long registrationId, long occurrenceId, long clientId, String status) {}
