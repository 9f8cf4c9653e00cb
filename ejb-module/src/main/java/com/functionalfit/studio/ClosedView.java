package com.functionalfit.studio;

import com.functionalfit.studio.ClosureImpact.AffectedSession;
import java.util.List;

/**
 * A closure and what it does to the calendar (rule CLOS-1).
 *
 * @param affected scheduled sessions it covered
 * @param cancelled how many of them were cancelled
 */
public record ClosedView(ClosureDetails closure, List<AffectedSession> affected, int cancelled) {

  public ClosedView {
    affected = List.copyOf(affected);
  }
}
