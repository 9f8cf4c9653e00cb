package com.functionalfit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

/**
 * The overlap check against an oracle that knows no intervals: it writes every minute of every
 * session on a sheet of paper and looks whether somebody stands there already.
 */
@Tag("CONF-1")
class OverlapProperties {

  private static final Instant START = Instant.parse("2026-10-24T22:00:00Z");
  private static final int HORIZON = 600;

  /** A session wanted, in minutes. */
  record Wish(int from, int length, long room, long staff) {
    Slot slot() {
      return new Slot(
          TimeRange.of(START.plus(Duration.ofMinutes(from)), Duration.ofMinutes(length)),
          room,
          staff);
    }
  }

  @Provide
  Arbitrary<Wish> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, HORIZON),
            Arbitraries.integers().between(1, 120),
            Arbitraries.longs().between(1, 3),
            Arbitraries.longs().between(10, 12))
        .as(Wish::new);
  }

  @Property(tries = 500)
  @Label("admits exactly what the paper has room for, one wish after the other")
  void admitsWhatThePaperHasRoomFor(@ForAll @Size(max = 30) List<@From("wishes") Wish> wishes) {
    Agenda agenda = new Agenda(List.of(), modes(Conflict.BLOCK, Conflict.BLOCK));
    Set<String> paper = new HashSet<>();
    long id = 0;
    for (Wish wish : wishes) {
      boolean isFree = agenda.judge(wish.slot()).isFree();

      Set<String> cells = cells(wish);
      assertThat(isFree).isEqualTo(cells.stream().noneMatch(paper::contains));
      if (isFree) {
        agenda.add(BusyTime.EVENT, ++id, "Session", wish.slot());
        paper.addAll(cells);
      }
    }
  }

  @Property(tries = 500)
  @Label("names every session in the way with the minutes shared, for room and person apart")
  void namesWhatIsInTheWay(
      @ForAll @Size(max = 30) List<@From("wishes") Wish> taken, @ForAll("wishes") Wish wanted) {
    List<BusyTime> busy = new ArrayList<>();
    for (Wish each : taken) {
      busy.add(
          new BusyTime(
              BusyTime.CLASS,
              busy.size() + 1L,
              "Yoga",
              each.slot().time(),
              each.room(),
              each.staff()));
    }

    Verdict verdict =
        new Agenda(busy, modes(Conflict.CONFIRM, Conflict.CONFIRM)).judge(wanted.slot());

    assertThat(named(verdict, Conflict.ROOM)).isEqualTo(expected(taken, wanted, true));
    assertThat(named(verdict, Conflict.STAFF)).isEqualTo(expected(taken, wanted, false));
  }

  private static Set<String> named(Verdict verdict, String resource) {
    Set<String> found = new TreeSet<>();
    verdict.conflicts().stream()
        .filter(conflict -> resource.equals(conflict.resource()))
        .forEach(conflict -> found.add(conflict.id() + ":" + conflict.overlapMinutes()));
    return found;
  }

  private static Set<String> expected(List<Wish> taken, Wish wanted, boolean byRoom) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < taken.size(); i++) {
      Wish other = taken.get(i);
      boolean isSame = byRoom ? other.room() == wanted.room() : other.staff() == wanted.staff();
      Set<Integer> shared = minutes(other);
      shared.retainAll(minutes(wanted));
      if (isSame && !shared.isEmpty()) {
        found.add((i + 1) + ":" + shared.size());
      }
    }
    return found;
  }

  private static Set<Integer> minutes(Wish wish) {
    Set<Integer> minutes = new HashSet<>();
    for (int i = 0; i < wish.length(); i++) {
      minutes.add(wish.from() + i);
    }
    return minutes;
  }

  private static Set<String> cells(Wish wish) {
    Set<String> cells = new HashSet<>();
    for (int minute : minutes(wish)) {
      cells.add("room " + wish.room() + " " + minute);
      cells.add("staff " + wish.staff() + " " + minute);
    }
    return cells;
  }

  private static ConflictModes modes(String room, String staff) {
    return new ConflictModes(Map.of(1L, room, 2L, room, 3L, room), staff, Conflict.CONFIRM, true);
  }
}
