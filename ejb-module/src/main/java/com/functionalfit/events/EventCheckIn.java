package com.functionalfit.events;

import com.functionalfit.schedule.AttendanceMark;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Staff record which guests of an event came. */
public record EventCheckIn(long eventId, List<Row> rows) {

  public EventCheckIn {
    rows = List.copyOf(rows);
  }

  /**
   * The attendance of one guest.
   *
   * @param waive whether a no-show costs nothing
   */
  public record Row(long guestId, AttendanceMark attendance, boolean waive) {}

  /**
   * The result of one row.
   *
   * @param result success, skipped or failed
   * @param code why it failed: NOT_FOUND or TOO_EARLY; null otherwise
   * @param creditsConsumed credits used up by this row
   * @param passId pass they came from; null without
   * @param amountCharged money charged by this row, in the guest's currency
   */
  @Schema(name = "GuestResult")
  public record RowResult(
      long guestId,
      @Schema(enumeration = {"success", "skipped", "failed"}) String result,
      @Schema(
              nullable = true,
              enumeration = {"NOT_FOUND", "TOO_EARLY"})
          String code,
      int creditsConsumed,
      @Schema(nullable = true) Long passId,
      BigDecimal amountCharged) {

    static RowResult success(long guestId, int credits, Long passId, BigDecimal amount) {
      return new RowResult(guestId, "success", null, credits, passId, amount);
    }

    static RowResult skipped(long guestId) {
      return new RowResult(guestId, "skipped", null, 0, null, BigDecimal.ZERO);
    }

    static RowResult failed(long guestId, String code) {
      return new RowResult(guestId, "failed", code, 0, null, BigDecimal.ZERO);
    }
  }
}
