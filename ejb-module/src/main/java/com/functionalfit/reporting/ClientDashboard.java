package com.functionalfit.reporting;

import com.functionalfit.booking.UpcomingItem;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A client's figures.
 *
 * @param upcoming the next five
 * @param attended sessions attended so far
 * @param attendanceRate of all recorded attendance, in percent; null when nothing was recorded
 * @param creditsAvailable over the passes usable today (rule PASS-9)
 * @param unlimited whether one of them has no limit
 * @param passes active and depleted ones, the one that ends first at the top
 * @param balance positive when the client owes
 */
public record ClientDashboard(
    List<UpcomingItem> upcoming,
    long attended,
    @Schema(nullable = true) BigDecimal attendanceRate,
    int creditsAvailable,
    boolean unlimited,
    List<PassFigures> passes,
    BigDecimal balance)
    implements Dashboard {

  public ClientDashboard {
    upcoming = List.copyOf(upcoming);
    passes = List.copyOf(passes);
  }
}
