package com.functionalfit.booking;

import com.functionalfit.booking.ClassRefs.RoomRef;
import com.functionalfit.booking.ClassRefs.TrainerRef;
import com.functionalfit.shared.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client did in a span of time. */
public record ClientActivity(Page<Item> page, Summary summary) {

  /**
   * One session.
   *
   * @param kind class or event
   * @param id of the class or event
   * @param attendance attended or no_show; null when not recorded
   * @param creditsUsed credits used up, without those held or returned
   */
  @Schema(name = "ActivityItem")
  public record Item(
      @Schema(enumeration = {"class", "event"}) String kind,
      long id,
      String title,
      Instant startsAt,
      Instant endsAt,
      @Schema(enumeration = {"booked", "waitlist", "cancelled", "attended", "no_show"})
          String status,
      @Schema(
              nullable = true,
              enumeration = {"attended", "no_show"})
          String attendance,
      @Schema(nullable = true) Instant checkedInAt,
      TrainerRef trainer,
      RoomRef room,
      int creditsUsed,
      BigDecimal entryFee,
      @Schema(nullable = true) String note) {}

  /**
   * Counts over the whole span.
   *
   * @param attendanceRate attended of attended and missed, in percent with two decimals; null when
   *     neither happened (rule REP-3)
   */
  @Schema(name = "ActivitySummary")
  public record Summary(
      long total,
      long attended,
      long noShow,
      long lateCancel,
      long upcoming,
      long creditsUsed,
      @Schema(nullable = true) BigDecimal attendanceRate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Counts, with the rate that follows from them. */
    public static Summary of(
        long total, long attended, long noShow, long lateCancel, long upcoming, long creditsUsed) {
      return new Summary(
          total,
          attended,
          noShow,
          lateCancel,
          upcoming,
          creditsUsed,
          rate(attended, attended + noShow));
    }

    /** Both together. */
    Summary plus(Summary other) {
      return of(
          total + other.total,
          attended + other.attended,
          noShow + other.noShow,
          lateCancel + other.lateCancel,
          upcoming + other.upcoming,
          creditsUsed + other.creditsUsed);
    }

    private static BigDecimal rate(long part, long whole) {
      return whole == 0
          ? null
          : BigDecimal.valueOf(part)
              .multiply(HUNDRED)
              .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
  }
}
