package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassCommands.ChangeClass;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.OccurrenceStatus;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes what classes offer, and re-opens one (rules CLS-6, CLS-8). All of them or none. Runs in
 * the caller's transaction.
 */
@ApplicationScoped
class OccurrenceChanger {

  @Inject private EditSelection selection;
  @Inject private Occurrences occurrences;
  @Inject private SeriesEdits seriesEdits;
  @Inject private ClassAnnouncer announcer;
  @Inject private Reopening reopening;

  /** What was changed and what was left alone. */
  record Changed(int count, List<Skipped> skipped) {}

  Changed change(ChangeClass command) {
    command.capacity().notNull("capacity");
    command.creditsRequired().notNull("creditsRequired");
    EditTargets targets = selection.lock(command.edit(), null, null);
    Map<Long, Map<String, Object>> before = new HashMap<>();
    targets.classes().forEach(each -> before.put(each.id(), announcer.snapshot(each)));
    List<ClassOccurrence> offered =
        targets.classes().stream().filter(each -> differs(each, command)).toList();
    refuseTooFewSeats(offered, command);
    ClassOccurrence head = targets.head();
    boolean reopens = command.reopen() && head.status() != OccurrenceStatus.SCHEDULED;
    Verdict verdict = reopens ? reopening.reopen(head, command.edit().force()) : null;
    List<ClassOccurrence> grown = offered.stream().filter(each -> grows(each, command)).toList();
    offered.forEach(each -> offer(each, command));
    if (!offered.isEmpty()) {
      seriesEdits.afterCapacityChange(targets, command.capacity().value());
    }
    occurrences.flush();
    List<ClassOccurrence> changed =
        targets.classes().stream()
            .filter(each -> offered.contains(each) || (reopens && each.equals(head)))
            .toList();
    for (ClassOccurrence each : changed) {
      boolean seats = grown.contains(each) || (reopens && each.equals(head));
      announcer.changed(each, before.get(each.id()), seats);
    }
    if (reopens) {
      announcer.reopenedOver(head, verdict);
    }
    return new Changed(changed.size(), targets.skipped());
  }

  private static boolean differs(ClassOccurrence each, ChangeClass command) {
    return !command.capacity().orElse(each.capacity()).equals(each.capacity())
        || !command.creditsRequired().orElse(each.creditsRequired()).equals(each.creditsRequired());
  }

  private static boolean grows(ClassOccurrence each, ChangeClass command) {
    return command.capacity().orElse(each.capacity()) > each.capacity();
  }

  private static void offer(ClassOccurrence each, ChangeClass command) {
    each.offer(
        command.capacity().orElse(each.capacity()),
        command.creditsRequired().orElse(each.creditsRequired()));
  }

  /** Nobody is ever removed: fewer seats than people needs a forced yes (rule CLS-6). */
  private static void refuseTooFewSeats(List<ClassOccurrence> classes, ChangeClass command) {
    if (command.edit().force() || !command.capacity().isPresent()) {
      return;
    }
    int seats = command.capacity().value();
    classes.stream()
        .mapToInt(ClassOccurrence::booked)
        .filter(booked -> booked > seats)
        .max()
        .ifPresent(
            booked -> {
              throw new Refusal(ProblemCode.CAPACITY_BELOW_BOOKED, Map.of("booked", booked));
            });
  }

  /** Lets a cancelled future class take place after all. */
  @ApplicationScoped
  static class Reopening {

    @Inject private ConflictCheck check;
    @Inject private StudioClock clock;

    Verdict reopen(ClassOccurrence head, boolean force) {
      if (!head.isCancelled() || head.hasStarted(clock.now())) {
        throw new Refusal(
            ProblemCode.INVALID_TRANSITION,
            Map.of("from", head.status().wireName(), "to", "scheduled"));
      }
      Slot slot = new Slot(head.time(), head.roomId(), head.trainerId());
      Verdict verdict = check.open(List.of(slot)).judge(slot);
      head.reopen(verdict.admit(force));
      return verdict;
    }
  }
}
