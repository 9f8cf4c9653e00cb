package com.functionalfit.schedule;

import com.functionalfit.schedule.ClassGeneration.Outcome;
import com.functionalfit.schedule.ConflictCheck.Usable;
import com.functionalfit.schedule.model.ClassOccurrence.Plan;
import com.functionalfit.schedule.model.Occurrences.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Decides one candidate after the other against what exists and what was admitted before (rules
 * CLS-2, CONF-7). Pure; not thread-safe.
 */
final class GenerationRound {

  private final Agenda agenda;
  private final List<Taken> taken;
  private final Usable usable;
  private final Instant now;
  private final List<Plan> admitted = new ArrayList<>();

  /**
   * A round.
   *
   * @param now instances that begin by now are past; null lets them pass
   */
  GenerationRound(Agenda agenda, Collection<Taken> taken, Usable usable, Instant now) {
    this.agenda = agenda;
    this.taken = new ArrayList<>(taken);
    this.usable = usable;
    this.now = now;
  }

  /** What becomes of the candidate; an admitted one stands in the way of the next ones. */
  Outcome decide(Candidate candidate) {
    Instant start = candidate.instance().startsAt();
    if (now != null && !start.isAfter(now)) {
      return outcome(candidate, Skipped.PAST, List.of());
    }
    if (candidate.plan() == null) {
      return outcome(candidate, candidate.missing(), List.of());
    }
    List<Taken> duplicates =
        taken.stream()
            .filter(other -> other.templateId() == candidate.plan().templateId())
            .filter(other -> other.time().start().equals(start))
            .toList();
    if (!duplicates.isEmpty()) {
      return outcome(
          candidate, Skipped.DUPLICATE, DuplicateStarts.conflicts(candidate.title(), duplicates));
    }
    return judge(candidate);
  }

  /** What was admitted so far. */
  List<Plan> admitted() {
    return List.copyOf(admitted);
  }

  private Outcome judge(Candidate candidate) {
    Slot slot = candidate.slot();
    if (!usable.roomIds().contains(slot.roomId())) {
      return outcome(candidate, Skipped.NO_ROOM, List.of());
    }
    if (!usable.staffIds().contains(slot.staffId())) {
      return outcome(candidate, Skipped.NO_TRAINER, List.of());
    }
    Verdict verdict = agenda.judge(slot);
    if (!verdict.isFree()) {
      String status = verdict.isClosed() ? Skipped.CLOSED : Skipped.CONFLICT;
      return outcome(candidate, status, verdict.conflicts());
    }
    admitted.add(candidate.plan());
    agenda.add(BusyTime.CLASS, 0, candidate.title(), slot);
    taken.add(new Taken(0, candidate.plan().templateId(), slot.time()));
    return outcome(candidate, ClassGeneration.CREATED, List.of());
  }

  private static Outcome outcome(Candidate candidate, String status, List<Conflict> conflicts) {
    return new Outcome(candidate.instance(), status, conflicts);
  }
}
