package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory.Audience;
import com.functionalfit.events.EventAnnouncer.Before;
import com.functionalfit.events.EventAnnouncer.Changed;
import com.functionalfit.events.EventPlacement.Move;
import com.functionalfit.events.GuestSeating.Seated;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.Events;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.schedule.SeriesShift;
import com.functionalfit.schedule.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes an edit that was admitted: events, guests, prices, series, and what is told of it. */
@ApplicationScoped
class EventWriter {

  @Inject private GuestSeating seating;
  @Inject private SeriesUpkeep upkeep;
  @Inject private Events events;
  @Inject private EventAnnouncer announcer;

  /**
   * Writes.
   *
   * @param verdicts what each event that really moves passes over, by its id
   * @return what was done
   */
  EventChange write(
      EventTargets targets,
      List<Move> moves,
      EventPatch patch,
      SeriesShift shift,
      Map<Long, Verdict> verdicts) {
    if (!patch.hasGuests() && moves.stream().noneMatch(Move::changesAnything)) {
      return new EventChange(0, targets.skipped(), Audience.NOBODY);
    }
    List<Before> before = moves.stream().map(move -> announcer.before(move.event())).toList();
    List<Seated> seated = new ArrayList<>();
    upkeep.beforeChange(targets, moves, shift);
    for (Move move : moves) {
      seated.add(apply(move, patch, verdicts.get(move.event().id())));
    }
    events.flush();
    List<Changed> changed = changed(moves, before, seated, verdicts);
    return new EventChange(changed.size(), targets.skipped(), announcer.changed(changed));
  }

  private Seated apply(Move move, EventPatch patch, Verdict verdict) {
    Event event = move.event();
    EventPlan wanted = move.wanted();
    boolean needsPrices = patch.changesPrice(event, wanted);
    if (verdict != null) {
      event.move(wanted.time(), wanted.roomId(), wanted.staffId(), !verdict.isFree());
    }
    if (!Objects.equals(wanted.serviceTypeId(), event.serviceTypeId())
        || !Objects.equals(wanted.notes(), event.notes())) {
      event.describe(wanted.serviceTypeId(), wanted.notes());
    }
    Seated seated = patch.hasGuests() ? seating.reseat(event, patch.guests()) : Seated.NOBODY;
    if (needsPrices) {
      seating.reprice(event);
    }
    return seated;
  }

  private List<Changed> changed(
      List<Move> moves, List<Before> before, List<Seated> seated, Map<Long, Verdict> verdicts) {
    List<Changed> changed = new ArrayList<>();
    for (int i = 0; i < moves.size(); i++) {
      Event event = moves.get(i).event();
      Verdict verdict = verdicts.get(event.id());
      ChangeAction action = verdict == null ? ChangeAction.EVENT_UPDATED : ChangeAction.EVENT_MOVED;
      if (!announcer.before(event).equals(before.get(i))) {
        changed.add(new Changed(action, event, before.get(i), seated.get(i), verdict));
      }
    }
    return changed;
  }
}
