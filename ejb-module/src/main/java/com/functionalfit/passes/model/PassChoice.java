package com.functionalfit.passes.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of a client's passes pays a session (rules PASS-3, PASS-4). */
public final class PassChoice {

  private static final Comparator<Pass> FIRST_TO_USE =
      Comparator.comparing(Pass::validUntil).thenComparing(Pass::id);

  private PassChoice() {}

  /** The usable pass that ends first, of equals the oldest; credits are never split over two. */
  public static Optional<Pass> choose(
      Collection<Pass> candidates, LocalDate sessionDate, int credits) {
    return candidates.stream()
        .filter(pass -> pass.isUsable(sessionDate, credits))
        .min(FIRST_TO_USE);
  }
}
