package com.functionalfit.staff;

import com.functionalfit.studio.SiteDirectory.SiteView;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(nullable = true) String bio,
    @Schema(nullable = true) String specialization,
    List<String> skills,
    String email,
    @Schema(nullable = true) String phone,
    @Schema(nullable = true) SiteView defaultSite,
    @Schema(nullable = true) BigDecimal defaultHourlyRate,
    boolean isAvailableForBooking,
    boolean isVisible,
    boolean dailySchedule,
    @Schema(enumeration = {"active", "inactive", "suspended"}) String status,
    int version) {

  public StaffDetails {
    skills = List.copyOf(skills);
  }
}
