package com.functionalfit.batch.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.batch.launch.JobDefinition.JobParameter;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterRulesTest {

  private static final JobDefinition JOB =
      new JobDefinition(
          "job",
          "A job.",
          null,
          List.of(
              new JobParameter("day", JobParameter.Type.DATE, true, null, 0, 0),
              new JobParameter("month", JobParameter.Type.MONTH, false, null, 0, 0),
              new JobParameter("count", JobParameter.Type.INT, false, null, 1, 90),
              new JobParameter(
                  "flag", JobParameter.Type.BOOL, false, JobParameter.Preset.NO, 0, 0)));

  @Test
  void acceptsWhatFits() {
    assertThatCode(
            () ->
                ParameterRules.check(
                    JOB,
                    Map.of("day", "2026-03-29", "month", "2026-03", "count", "90", "flag", "true")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "day, tomorrow, format",
    "month, 2026-13, format",
    "count, 91, range",
    "count, 0, range",
    "count, many, format",
    "flag, yes, format",
    "other, 1, unknown_field"
  })
  void namesTheParameterAndTheReason(String name, String value, String code) {
    Map<String, String> given =
        "day".equals(name) ? Map.of(name, value) : Map.of("day", "2026-03-29", name, value);

    assertThatThrownBy(() -> ParameterRules.check(JOB, given))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.errors())
                    .containsExactly(new FieldError("parameters." + name, code)));
  }

  @Test
  void asksForRequiredOnes() {
    assertThatThrownBy(() -> ParameterRules.check(JOB, Map.of()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.errors())
                    .containsExactly(new FieldError("parameters.day", FieldError.REQUIRED)));
  }
}
