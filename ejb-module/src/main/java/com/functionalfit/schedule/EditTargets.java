package com.functionalfit.schedule;

import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.ClassSeries;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes an edit changes, locked and fresh.
 *
 * @param head the class the editor pointed at
 * @param classes all that change, by start; without the head when the scope leaves it alone
 * @param exceptions classes of the series the edit leaves alone
 * @param series the series that changes with them; null for an edit of one class
 * @param scope as it was resolved: a class without series is always edited alone
 */
record EditTargets(
    ClassOccurrence head,
    List<ClassOccurrence> classes,
    List<ClassOccurrence> exceptions,
    ClassSeries series,
    EditScope scope) {

  boolean isSingle() {
    return scope == EditScope.THIS;
  }

  Set<Long> ids() {
    return classes.stream().map(ClassOccurrence::id).collect(Collectors.toSet());
  }

  List<Skipped> skipped() {
    return exceptions.stream()
        .map(left -> Skipped.existing(left.id(), left.time().start(), Skipped.EXCEPTION))
        .toList();
  }
}
