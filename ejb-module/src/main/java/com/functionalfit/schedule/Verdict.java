package com.functionalfit.schedule;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What the overlap check says of a slot; the same for previews, generation and saving (rule
 * CONF-7).
 *
 * @param conflicts what stands against it: room first, then staff, then closures
 */
public record Verdict(List<Conflict> conflicts) {

  public Verdict {
    conflicts = List.copyOf(conflicts);
  }

  public boolean isFree() {
    return conflicts.isEmpty();
  }

  /** Whether a closure is among the conflicts. */
  public boolean isClosed() {
    return conflicts.stream().anyMatch(Conflict::isClosure);
  }

  /** Whether every conflict may be passed over by the caller who asked. */
  public boolean canBeForced() {
    return conflicts.stream().allMatch(Conflict::canBeForced);
  }

  /**
   * Lets the save go on, or not.
   *
   * @return whether it goes on over a conflict (rule CONF-6)
   * @throws Refusal SCHEDULE_CONFLICT with conflicts and requiresConfirmation (rules CONF-3 to 5)
   */
  public boolean admit(boolean force) {
    if (isFree()) {
      return false;
    }
    if (force && canBeForced()) {
      return true;
    }
    throw new Refusal(
        ProblemCode.SCHEDULE_CONFLICT,
        Map.of("conflicts", conflicts, "requiresConfirmation", canBeForced()));
  }

  /** This verdict and others as one, for edits that stand or fall together. */
  public static Verdict all(List<Verdict> verdicts) {
    return new Verdict(verdicts.stream().flatMap(each -> each.conflicts().stream()).toList());
  }
}
