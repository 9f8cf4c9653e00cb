package com.functionalfit.reporting.model;

import com.functionalfit.reporting.model.Figures.Attendance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Figures about one client; each method is one statement. */
public interface ClientNumbers {

  /**
   * A pass of the client.
   *
   * @param typeId null for a pass without type
   * @param totalCredits null when unlimited
   */
  record OwnedPass(
      long id,
      Long typeId,
      String typeName,
      String name,
      Integer totalCredits,
      int creditsAvailable,
      int creditsHeld,
      LocalDate validFrom,
      LocalDate validUntil,
      String status,
      String source,
      BigDecimal price,
      String currency,
      Instant purchasedAt,
      int version) {

    public boolean isUnlimited() {
      return totalCredits == null;
    }

    /** Whether the pass can be used on the day (rule PASS-3). */
    public boolean isUsableOn(LocalDate day) {
      return "active".equals(status) && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
  }

  /** All recorded attendance. */
  Attendance attendance(long clientId);

  /** Sum of the account; positive when the client owes. */
  BigDecimal balance(long clientId);

  /** Active and depleted passes, the one that ends first at the top. */
  List<OwnedPass> passes(long clientId);
}
