package com.functionalfit.staff;

import com.functionalfit.studio.SiteDirectory.SiteView;
import java.math.BigDecimal;
import java.util.List;

/**
 * Everything known of a staff member, for themselves and administrators.
 *
 * @param defaultSite null without a usual site
 * @param defaultHourlyRate gross; null for the studio's fallback rate
 * @param status status of the account
 */
public record StaffDetails(
    long id,
    long userId,
    String name,
    String bio,
    String specialization,
    List<String> skills,
    String email,
    String phone,
    SiteView defaultSite,
    BigDecimal defaultHourlyRate,
    boolean isAvailableForBooking,
    boolean isVisible,
    boolean dailySchedule,
    String status,
    int version) {

  public StaffDetails {
    skills = List.copyOf(skills);
  }
}
