package com.functionalfit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.schedule.ClassGeneration.Instance;
import com.functionalfit.schedule.ClassGeneration.Outcome;
import com.functionalfit.schedule.ConflictCheck.Usable;
import com.functionalfit.schedule.model.ClassOccurrence.Plan;
import com.functionalfit.schedule.model.Occurrences.Taken;
import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CLS-2")
class GenerationRoundTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final long TEMPLATE = 3;
  private static final long ROOM = 1;
  private static final long TRAINER = 2;
  private static final Usable USABLE = new Usable(Set.of(ROOM), Set.of(TRAINER));

  private static TimeRange hour(int fromNow) {
    return TimeRange.of(NOW.plus(Duration.ofHours(fromNow)), Duration.ofHours(1));
  }

  private static Candidate at(int hour) {
    TimeRange time = hour(hour);
    Instance instance = new Instance(9, TEMPLATE, time.start());
    return new Candidate(
        instance, "Yoga", new Plan(TEMPLATE, 9L, time, ROOM, TRAINER, 12, 1), null);
  }

  private static GenerationRound round(List<BusyTime> busy, List<Taken> taken, Usable usable) {
    ConflictModes modes =
        new ConflictModes(Map.of(ROOM, Conflict.BLOCK), Conflict.BLOCK, Conflict.BLOCK, false);
    return new GenerationRound(new Agenda(busy, modes), taken, usable, NOW);
  }

  private static String decide(GenerationRound round, Candidate candidate) {
    return round.decide(candidate).status();
  }

  @Test
  void admitsWhatIsFreeAndTakesItsTime() {
    GenerationRound round = round(List.of(), List.of(), USABLE);

    assertThat(decide(round, at(1))).isEqualTo(ClassGeneration.CREATED);
    assertThat(decide(round, at(1))).isEqualTo(Skipped.DUPLICATE);
    assertThat(decide(round, at(2))).isEqualTo(ClassGeneration.CREATED);
    assertThat(round.admitted()).hasSize(2);
  }

  @Test
  void namesTheReasonOfEachSkip() {
    BusyTime closed = new BusyTime(BusyTime.CLOSURE, 4, "Holiday", hour(3), ROOM, null);
    BusyTime taken = new BusyTime(BusyTime.EVENT, 5, "Session", hour(4), 99L, TRAINER);
    GenerationRound round =
        round(List.of(closed, taken), List.of(new Taken(6, TEMPLATE, hour(5))), USABLE);

    assertThat(decide(round, at(0))).isEqualTo(Skipped.PAST);
    assertThat(decide(round, at(-5))).isEqualTo(Skipped.PAST);
    assertThat(decide(round, at(3))).isEqualTo(Skipped.CLOSED);
    assertThat(decide(round, at(4))).isEqualTo(Skipped.CONFLICT);
    Outcome duplicate = round.decide(at(5));
    assertThat(duplicate.status()).isEqualTo(Skipped.DUPLICATE);
    assertThat(duplicate.conflicts()).extracting(Conflict::id).containsExactly(6L);
    assertThat(round.admitted()).isEmpty();
  }

  @Test
  @DisplayName("CLS-2: without room or trainer a series is reported, not guessed")
  void reportsWhatIsMissing() {
    Instance instance = new Instance(9, TEMPLATE, hour(1).start());
    GenerationRound round = round(List.of(), List.of(), USABLE);

    assertThat(decide(round, new Candidate(instance, "Yoga", null, Skipped.NO_TRAINER)))
        .isEqualTo(Skipped.NO_TRAINER);
    assertThat(decide(round(List.of(), List.of(), new Usable(Set.of(), Set.of(TRAINER))), at(1)))
        .isEqualTo(Skipped.NO_ROOM);
    assertThat(decide(round(List.of(), List.of(), new Usable(Set.of(ROOM), Set.of())), at(1)))
        .isEqualTo(Skipped.NO_TRAINER);
  }
}
