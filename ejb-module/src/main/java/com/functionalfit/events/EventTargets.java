package com.functionalfit.events;

import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventSeries;
import com.functionalfit.schedule.EditScope;
import com.functionalfit.schedule.Skipped;
import java.util.List;

/**
 * The events an edit changes, locked and fresh.
 *
 * @param head the event the editor pointed at
 * @param events all that change, by start; without the head when the scope leaves it alone
 * @param exceptions events of the series the edit leaves alone
 * @param series the series that changes with them; null for a single event
 * @param scope as it was resolved: an event without series is always edited alone
 */
record EventTargets(
    Event head, List<Event> events, List<Event> exceptions, EventSeries series, EditScope scope) {

  boolean isSingle() {
    return scope == EditScope.THIS;
  }

  List<Skipped> skipped() {
    return exceptions.stream()
        .map(left -> Skipped.existing(left.id(), left.time().start(), Skipped.EXCEPTION))
        .toList();
  }
}
