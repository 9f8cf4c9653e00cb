package com.functionalfit.booking;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check-in did, row by row in the order asked. */
public record CheckInResult(long occurrenceId, List<RowResult> results) {

  /**
   * The result of one row.
   *
   * @param result success, skipped or failed
   * @param code why it failed: NOT_FOUND, NOT_BOOKED or TOO_EARLY; null otherwise
   * @param registration as it is now; null when not found
   * @param creditsConsumed credits used up by this row
   * @param amountCharged money charged by this row, in the registration's currency
   */
  public record RowResult(
      long registrationId,
      @Schema(enumeration = {"success", "skipped", "failed"}) String result,
      @Schema(
              nullable = true,
              enumeration = {"NOT_FOUND", "NOT_BOOKED", "TOO_EARLY"})
          String code,
      @Schema(nullable = true) RegistrationView registration,
      int creditsConsumed,
      BigDecimal amountCharged) {

    static RowResult success(RegistrationView registration, int credits, BigDecimal amount) {
      return new RowResult(registration.id(), "success", null, registration, credits, amount);
    }

    static RowResult skipped(RegistrationView registration) {
      return new RowResult(registration.id(), "skipped", null, registration, 0, BigDecimal.ZERO);
    }

    static RowResult failed(long id, String code, RegistrationView registration) {
      return new RowResult(id, "failed", code, registration, 0, BigDecimal.ZERO);
    }
  }
}
