package com.functionalfit.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The studio's figures. The counts of the staff dashboard are over all sessions here; features that
 * come later add theirs.
 *
 * @param users living accounts
 * @param rooms living rooms
 * @param sessions30Days sessions that started in the last 30 days and were not cancelled
 * @param attendanceRate30Days of these, in percent; null when nothing was recorded
 * @param openReceivables sum of what clients owe
 * @param topStaff trainers with the most sessions in the last 30 days, at most five
 * @param sessionTypes sessions of the last 30 days by type
 * @param templatesWithoutPrice active templates nobody has set a price for
 * @param failedJobs background jobs that were given up or set aside
 */
public record AdminDashboard(
    long todayEvents,
    BigDecimal weekHours,
    long activeClients,
    long upcoming7Days,
    long todayBookings,
    long unresolved,
    long users,
    long rooms,
    long sessions30Days,
    @Schema(nullable = true) BigDecimal attendanceRate30Days,
    BigDecimal openReceivables,
    List<TopStaff> topStaff,
    List<SessionType> sessionTypes,
    long templatesWithoutPrice,
    long failedJobs)
    implements Dashboard {

  public AdminDashboard {
    topStaff = List.copyOf(topStaff);
    sessionTypes = List.copyOf(sessionTypes);
  }

  /** A trainer with the number of their sessions. */
  public record TopStaff(long id, String name, long sessions) {}

  /**
   * Sessions of one type.
   *
   * @param type INDIVIDUAL or GROUP
   */
  public record SessionType(
      @Schema(enumeration = {"INDIVIDUAL", "GROUP"}) String type, long sessions) {}
}
