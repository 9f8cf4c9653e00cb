package com.functionalfit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AgendaTest {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final long ROOM = 1;
  private static final long OTHER_ROOM = 2;
  private static final long ANNA = 10;
  private static final long BELA = 11;

  private static TimeRange minutes(int from, int length) {
    return TimeRange.of(NOON.plus(Duration.ofMinutes(from)), Duration.ofMinutes(length));
  }

  private static BusyTime event(long room, long staff, TimeRange time) {
    return new BusyTime(BusyTime.EVENT, 7, "Session", time, room, staff);
  }

  private static BusyTime closure(long room, TimeRange time) {
    return new BusyTime(BusyTime.CLOSURE, 8, "Holiday", time, room, null);
  }

  private static ConflictModes modes(String room, String staff, String closures, boolean person) {
    return new ConflictModes(Map.of(ROOM, room, OTHER_ROOM, room), staff, closures, person);
  }

  private static Agenda agenda(String room, String staff, BusyTime... busy) {
    return new Agenda(List.of(busy), modes(room, staff, Conflict.CONFIRM, true));
  }

  @Property(tries = 300)
  @Label("CONF-1: two half-open spans conflict exactly when they share a moment")
  void conflictsExactlyWhenTimesOverlap(
      @ForAll @IntRange(min = -200, max = 200) int from,
      @ForAll @IntRange(min = 1, max = 120) int length) {
    Agenda agenda = agenda(Conflict.BLOCK, Conflict.BLOCK, event(ROOM, BELA, minutes(0, 60)));

    Verdict verdict = agenda.judge(new Slot(minutes(from, length), ROOM, ANNA));

    int shared = Math.min(60, from + length) - Math.max(0, from);
    assertThat(verdict.isFree()).isEqualTo(shared <= 0);
    assertThat(verdict.conflicts())
        .allSatisfy(conflict -> assertThat(conflict.overlapMinutes()).isEqualTo(shared));
  }

  @Test
  @Tag("CONF-5")
  void namesRoomThenStaffThenClosure() {
    Agenda agenda =
        agenda(
            Conflict.CONFIRM,
            Conflict.BLOCK,
            closure(ROOM, minutes(0, 600)),
            event(ROOM, ANNA, minutes(0, 60)));

    Verdict verdict = agenda.judge(new Slot(minutes(30, 60), ROOM, ANNA));

    assertThat(verdict.conflicts())
        .extracting(Conflict::resource)
        .containsExactly(Conflict.ROOM, Conflict.STAFF, Conflict.CLOSURE);
    assertThat(verdict.canBeForced()).as("the trainer blocks").isFalse();
    assertThat(verdict.isClosed()).isTrue();
  }

  @Test
  @DisplayName("CONF-3: an allow room still asks for the trainer's time")
  void staffModeActsInAllowRooms() {
    Agenda agenda = agenda(Conflict.ALLOW, Conflict.BLOCK, event(ROOM, ANNA, minutes(0, 60)));

    assertThat(agenda.judge(new Slot(minutes(0, 60), ROOM, BELA)).isFree()).isTrue();
    assertThat(agenda.judge(new Slot(minutes(0, 60), OTHER_ROOM, ANNA)).conflicts())
        .extracting(Conflict::resource)
        .containsExactly(Conflict.STAFF);
  }

  @Test
  @Tag("CONF-4")
  void aClosureConcernsItsRoomsOnly() {
    Agenda agenda = agenda(Conflict.ALLOW, Conflict.ALLOW, closure(ROOM, minutes(0, 60)));

    assertThat(agenda.judge(new Slot(minutes(0, 30), ROOM, ANNA)).canBeForced()).isTrue();
    assertThat(agenda.judge(new Slot(minutes(0, 30), OTHER_ROOM, ANNA)).isFree()).isTrue();
  }

  @Test
  @DisplayName("CONF-3: force helps where everything can be confirmed, and only there")
  void admitsByForce() {
    Slot slot = new Slot(minutes(0, 60), ROOM, BELA);
    BusyTime taken = event(ROOM, ANNA, minutes(0, 60));
    Verdict confirm = agenda(Conflict.CONFIRM, Conflict.BLOCK, taken).judge(slot);
    Verdict block = agenda(Conflict.BLOCK, Conflict.BLOCK, taken).judge(slot);

    assertThat(confirm.admit(true)).isTrue();
    assertThatThrownBy(() -> confirm.admit(false))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ProblemCode.SCHEDULE_CONFLICT);
              assertThat(refusal.details()).containsEntry("requiresConfirmation", true);
            });
    assertThatThrownBy(() -> block.admit(true))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.details()).containsEntry("requiresConfirmation", false));
    assertThat(agenda(Conflict.BLOCK, Conflict.BLOCK).judge(slot).admit(false)).isFalse();
  }

  @Test
  @DisplayName("CLS-2: nobody can ask background work, so confirm blocks it")
  void confirmBlocksBackgroundWork() {
    Agenda agenda =
        new Agenda(
            List.of(event(ROOM, ANNA, minutes(0, 60))),
            modes(Conflict.CONFIRM, Conflict.CONFIRM, Conflict.BLOCK, false));

    assertThat(agenda.judge(new Slot(minutes(0, 60), ROOM, ANNA)).conflicts())
        .extracting(Conflict::mode)
        .containsOnly(Conflict.BLOCK);
  }

  @Test
  @DisplayName("CONF-1: what moves together does not stand in its own way, but in each other's")
  void leavesOutWhatMovesItself() {
    Slot first = new Slot(minutes(0, 60), ROOM, ANNA);
    BusyTime itself = new BusyTime(BusyTime.CLASS, 5, "Yoga", first.time(), ROOM, ANNA);
    Agenda agenda =
        agenda(Conflict.BLOCK, Conflict.BLOCK, itself).without(BusyTime.CLASS, Set.of(5L));
    assertThat(agenda.judge(first).isFree()).isTrue();

    agenda.add(BusyTime.CLASS, 5, "Yoga", first);

    assertThat(agenda.judge(new Slot(minutes(59, 60), ROOM, BELA)).isFree()).isFalse();
    assertThat(agenda.judge(new Slot(minutes(60, 60), ROOM, ANNA)).isFree()).isTrue();
  }
}
