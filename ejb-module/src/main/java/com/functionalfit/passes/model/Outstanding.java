package com.functionalfit.passes.model;

import java.util.List;

/**
 * What a registration's own ledger entries leave in force: nothing, a hold, or a consumption. The
 * one reading of the ledger that decides what may still be reversed (rules BOOK-5, PASS-6).
 *
 * @param entry the hold or consumption in force; null when there is none
 * @param wasHeld for a consumption, whether it came from a hold
 */
public record Outstanding(CreditEntry entry, boolean wasHeld) {

  private static final Outstanding NOTHING = new Outstanding(null, false);

  /** Reads the entries of one registration, oldest first. */
  public static Outstanding of(List<CreditEntry> entries) {
    Outstanding state = NOTHING;
    for (CreditEntry entry : entries) {
      state =
          switch (entry.type()) {
            case HOLD -> new Outstanding(entry, false);
            case CONSUME -> new Outstanding(entry, state.isHold());
            case RELEASE, REFUND -> NOTHING;
            default -> state;
          };
    }
    return state;
  }

  public boolean isHold() {
    return entry != null && entry.type() == Movement.Type.HOLD;
  }

  public boolean isConsumption() {
    return entry != null && entry.type() == Movement.Type.CONSUME;
  }
}
