package com.functionalfit.booking;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client may do about a class.
 *
 * @param registration the active one; null without
 * @param canCancel whether a cancel would succeed now
 * @param cancelIsFree whether it would cost nothing
 * @param deadline last moment to cancel free, inclusive: of the registration, or of one made now
 * @param wouldUse how a booking would be paid; null when the client has a seat or could not pay
 */
public record OwnRegistration(
    @Schema(nullable = true) RegistrationView registration,
    boolean canCancel,
    boolean cancelIsFree,
    Instant deadline,
    @Schema(nullable = true) WouldUse wouldUse) {

  /**
   * How a booking would be paid.
   *
   * @param method credit, account or free
   * @param passId null unless credit
   * @param passName null unless credit
   * @param entryFee the fee that would be quoted; null when there is no price
   */
  public record WouldUse(
      @Schema(enumeration = {"credit", "account", "free"}) String method,
      @Schema(nullable = true) Long passId,
      @Schema(nullable = true) String passName,
      int credits,
      @Schema(nullable = true) BigDecimal entryFee) {}
}
