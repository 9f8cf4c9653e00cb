package com.functionalfit.booking;

import com.functionalfit.booking.ClassRefs.RoomRef;
import com.functionalfit.booking.ClassRefs.TrainerRef;
import com.functionalfit.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;

/** What a client did in a span of time. */
public record ClientActivity(Page<Item> page, Summary summary) {

  /**
   * One registration.
   *
   * @param kind {@code class}
   * @param id of the class
   * @param attendance attended or no_show; null when not recorded
   * @param creditsUsed credits used up, without those held or returned
   */
  public record Item(
      String kind,
      long id,
      String title,
      Instant startsAt,
      Instant endsAt,
      String status,
      String attendance,
      Instant checkedInAt,
      TrainerRef trainer,
      RoomRef room,
      int creditsUsed,
      BigDecimal entryFee,
      String note) {}

  /**
   * Counts over the whole span.
   *
   * @param attendanceRate attended of attended and missed, in percent with two decimals; null when
   *     neither happened (rule REP-3)
   */
  public record Summary(
      long total,
      long attended,
      long noShow,
      long lateCancel,
      long upcoming,
      long creditsUsed,
      BigDecimal attendanceRate) {}
}
