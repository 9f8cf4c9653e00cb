package com.functionalfit.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is taken in a stretch of time, and the judge of whether more fits in. Pure; not thread-safe.
 * Slots that were admitted are added, so that the items of one request are judged against each
 * other as well.
 */
public final class Agenda {

  private final List<BusyTime> busy;
  private final ConflictModes modes;

  public Agenda(Collection<BusyTime> busy, ConflictModes modes) {
    this.busy = new ArrayList<>(busy);
    this.modes = modes;
  }

  /** The agenda without classes that are being moved themselves (rule CONF-1). */
  public Agenda without(String kind, Set<Long> ids) {
    return new Agenda(
        busy.stream()
            .filter(taken -> !kind.equals(taken.kind()) || !ids.contains(taken.id()))
            .toList(),
        modes);
  }

  /** Takes a slot, so that it counts for the next ones. */
  public void add(String kind, long id, String title, Slot slot) {
    busy.add(new BusyTime(kind, id, title, slot.time(), slot.roomId(), slot.staffId()));
  }

  /** What stands against the slot: room first, then staff, then closures (rule CONF-1). */
  public Verdict judge(Slot slot) {
    List<Conflict> conflicts = new ArrayList<>();
    collect(
        conflicts,
        slot,
        Conflict.ROOM,
        modes.ofRoom(slot.roomId()),
        taken -> !isClosure(taken) && Objects.equals(taken.roomId(), slot.roomId()));
    collect(
        conflicts,
        slot,
        Conflict.STAFF,
        modes.ofStaff(),
        taken -> !isClosure(taken) && Objects.equals(taken.staffId(), slot.staffId()));
    collect(
        conflicts,
        slot,
        Conflict.CLOSURE,
        modes.ofClosures(),
        taken -> isClosure(taken) && Objects.equals(taken.roomId(), slot.roomId()));
    return new Verdict(conflicts);
  }

  private void collect(
      List<Conflict> conflicts,
      Slot slot,
      String resource,
      String mode,
      Predicate<BusyTime> concerns) {
    if (Conflict.ALLOW.equals(mode)) {
      return;
    }
    busy.stream()
        .filter(concerns)
        .filter(taken -> taken.time().overlaps(slot.time()))
        .map(
            taken ->
                new Conflict(
                    resource,
                    mode,
                    taken.kind(),
                    taken.id(),
                    taken.title(),
                    taken.time().start(),
                    taken.time().end(),
                    slot.time().overlapMinutes(taken.time())))
        .forEach(conflicts::add);
  }

  private static boolean isClosure(BusyTime taken) {
    return BusyTime.CLOSURE.equals(taken.kind());
  }
}
