package com.functionalfit.schedule;

import com.functionalfit.schedule.OccurrenceMover.Move;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.schedule.model.Occurrences.Taken;
import com.functionalfit.schedule.model.Templates;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether classes may stand where an edit puts them: free start, room, trainer and house. */
@ApplicationScoped
class MoveCheck {

  @Inject private Occurrences occurrences;
  @Inject private Templates templates;
  @Inject private ConflictCheck check;
  @Inject private RegistrationFacts registrations;

  /**
   * Judges all moves together; they stand or fall as one (rule REC-7).
   *
   * @return what each class passes over, by its id
   * @throws Refusal VALIDATION, DUPLICATE_CLASS or SCHEDULE_CONFLICT
   */
  Map<Long, Verdict> judge(EditTargets targets, List<Move> moves, boolean force) {
    refuseUnusable(moves);
    refuseDuplicates(targets, moves);
    Agenda agenda =
        check.open(moves.stream().map(Move::to).toList()).without(BusyTime.CLASS, targets.ids());
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (Move move : moves) {
      verdicts.put(move.occurrence().id(), agenda.judge(move.to()));
      agenda.add(BusyTime.CLASS, move.occurrence().id(), "", move.to());
    }
    Verdict.all(List.copyOf(verdicts.values())).admit(force);
    return verdicts;
  }

  /** Attendance belongs to the time, room and trainer it was recorded for. */
  void refuseRecordedAttendance(Collection<Long> ids) {
    if (!registrations.withAttendance(ids).isEmpty()) {
      throw new Refusal(ProblemCode.ATTENDANCE_RECORDED);
    }
  }

  private void refuseUnusable(List<Move> moves) {
    moves.stream()
        .filter(
            move ->
                move.from().roomId() != move.to().roomId()
                    || move.from().staffId() != move.to().staffId())
        .map(move -> List.of(move.to().roomId(), move.to().staffId()))
        .distinct()
        .forEach(pair -> check.requireUsable(pair.get(0), pair.get(1), "trainerId"));
  }

  private void refuseDuplicates(EditTargets targets, List<Move> moves) {
    Set<Long> own = targets.ids();
    long templateId = targets.head().templateId();
    List<Taken> taken =
        occurrences
            .listTaken(
                List.of(templateId), moves.stream().map(move -> move.to().time().start()).toList())
            .stream()
            .filter(other -> !own.contains(other.id()))
            .toList();
    String title = templates.find(templateId).map(t -> t.title()).orElse("");
    DuplicateStarts.refuse(title, taken);
  }
}
