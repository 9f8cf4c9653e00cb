package com.functionalfit.batch.launch;

import com.functionalfit.batch.launch.JobDefinition.JobParameter;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks parameters of a job against its definition. Pure. */
final class ParameterRules {

  private ParameterRules() {}

  /**
   * Refuses what is unknown, missing or malformed.
   *
   * @throws Refusal VALIDATION with one entry per parameter, e.g. {@code parameters.from}
   */
  static void check(JobDefinition job, Map<String, String> parameters) {
    Map<String, JobParameter> known =
        job.parameters().stream()
            .collect(Collectors.toMap(JobParameter::name, Function.identity()));
    List<FieldError> errors = new ArrayList<>();
    for (String name : parameters.keySet()) {
      if (!known.containsKey(name)) {
        errors.add(new FieldError(path(name), FieldError.UNKNOWN_FIELD));
      }
    }
    for (JobParameter parameter : job.parameters()) {
      error(parameter, parameters.get(parameter.name()))
          .ifPresent(code -> errors.add(new FieldError(path(parameter.name()), code)));
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private static Optional<String> error(JobParameter parameter, String value) {
    if (value == null) {
      return parameter.required() ? Optional.of(FieldError.REQUIRED) : Optional.empty();
    }
    return switch (parameter.type()) {
      case DATE -> parsed(() -> LocalDate.parse(value));
      case MONTH -> parsed(() -> YearMonth.parse(value));
      case BOOL -> value.matches("true|false") ? Optional.empty() : Optional.of(FieldError.FORMAT);
      case INT, LONG -> number(parameter, value);
    };
  }

  private static Optional<String> number(JobParameter parameter, String value) {
    try {
      long number = Long.parseLong(value);
      boolean fits = number >= parameter.min() && number <= parameter.max();
      return fits ? Optional.empty() : Optional.of(FieldError.RANGE);
    } catch (NumberFormatException e) {
      return Optional.of(FieldError.FORMAT);
    }
  }

  private static Optional<String> parsed(Runnable parse) {
    try {
      parse.run();
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(FieldError.FORMAT);
    }
  }

  private static String path(String parameter) {
    return "parameters." + parameter;
  }
}
