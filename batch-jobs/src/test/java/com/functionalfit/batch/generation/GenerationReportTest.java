package com.functionalfit.batch.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.schedule.ClassGeneration;
import com.functionalfit.schedule.ClassGeneration.Instance;
import com.functionalfit.schedule.ClassGeneration.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GenerationReportTest {

  private static final Instant START = Instant.parse("2026-06-01T12:00:00Z");

  private static Outcome outcome(int i, String status) {
    return new Outcome(new Instance(7, 3, START.plusSeconds(i)), status, List.of());
  }

  @Test
  void countsAcrossChunksAndListsTheFirstTwoHundred() {
    GenerationReport report = GenerationReport.read(null);
    for (int chunk = 0; chunk < 10; chunk++) {
      int first = chunk * 50;
      List<Outcome> outcomes =
          IntStream.range(first, first + 50)
              .mapToObj(i -> outcome(i, i % 2 == 0 ? ClassGeneration.CREATED : "conflict"))
              .toList();
      report = GenerationReport.read(report.plus(outcomes, 600L).toJson());
    }

    assertThat(report.done()).isEqualTo(500);
    assertThat(report.total()).isEqualTo(600);
    assertThat(report.summary()).isEqualTo("created 250, skipped 250 (conflict 250)");
    assertThat(report.listed()).hasSize(200);
    assertThat(report.message()).contains("series 7 2026-06-01T12:00:01Z conflict");
    assertThat(report.toJson().length()).as("fits the repository's 64 KB").isLessThan(60_000);
  }

  @Property
  void theCheckpointSplitsThePlanInTwo(
      @ForAll @IntRange(min = 1, max = 4) int series, @ForAll @IntRange(min = 0, max = 9) int at) {
    GenerationSpan span = new GenerationSpan(LocalDate.of(2026, 6, 1), 14, null);
    List<Instance> plan =
        IntStream.rangeClosed(1, 4)
            .boxed()
            .flatMap(
                id ->
                    IntStream.range(0, 10).mapToObj(i -> new Instance(id, 3, START.plusSeconds(i))))
            .toList();
    Instance last = new Instance(series, 3, START.plusSeconds(at));

    GenerationCheckpoint read =
        GenerationCheckpoint.read(new GenerationCheckpoint(span, last).toText());

    assertThat(read.span()).isEqualTo(span);
    assertThat(plan.stream().filter(read::covers).toList())
        .isEqualTo(plan.subList(0, plan.indexOf(last) + 1));
  }

  @Test
  void aCheckpointBeforeTheFirstItemCoversNothing() {
    GenerationSpan span = new GenerationSpan(LocalDate.of(2026, 6, 1), 14, 5L);

    GenerationCheckpoint read =
        GenerationCheckpoint.read(new GenerationCheckpoint(span, null).toText());

    assertThat(read.span()).isEqualTo(span);
    assertThat(read.covers(new Instance(1, 3, START))).isFalse();
    assertThat(GenerationCheckpoint.read(null)).isNull();
  }
}
