package com.functionalfit.identity;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is known of a staff member when the account is made. Everything may be null and then takes
 * its default (rule USER-1: available for booking).
 */
public record StaffDraft(
    String phone,
    String bio,
    String specialization,
    List<String> skills,
    Long defaultSiteId,
    BigDecimal defaultHourlyRate,
    Boolean isAvailableForBooking,
    Boolean isVisible,
    Boolean dailySchedule) {

  public static final StaffDraft EMPTY =
      new StaffDraft(null, null, null, null, null, null, null, null, null);

  public static StaffDraft withPhone(String phone) {
    return new StaffDraft(phone, null, null, null, null, null, null, null, null);
  }
}
