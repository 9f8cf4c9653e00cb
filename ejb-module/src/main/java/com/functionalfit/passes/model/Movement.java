package com.functionalfit.passes.model;

/**
 * One change of a pass's credits, as it goes into the ledger (rule PASS-5).
 *
 * @param credits what the entry is about; never negative
 * @param availableDelta signed; 0 on unlimited passes
 * @param heldDelta signed; 0 on unlimited passes
 */
public record Movement(Type type, int credits, int availableDelta, int heldDelta) {

  /** Kinds of ledger entries. */
  public enum Type {
    GRANT,
    HOLD,
    RELEASE,
    CONSUME,
    REFUND,
    EXPIRE,
    ADJUST
  }
}
