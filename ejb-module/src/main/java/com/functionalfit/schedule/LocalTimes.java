package com.functionalfit.schedule;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Wall-clock moments of a series that are left out or added: ascending, distinct. */
public record LocalTimes(List<LocalDateTime> times) {

  public static final LocalTimes NONE = new LocalTimes(List.of());

  public LocalTimes {
    times = times.stream().distinct().sorted().toList();
  }

  public static LocalTimes of(Collection<LocalDateTime> times) {
    return new LocalTimes(List.copyOf(times));
  }

  public LocalTimes with(Collection<LocalDateTime> more) {
    return new LocalTimes(java.util.stream.Stream.concat(times.stream(), more.stream()).toList());
  }

  public LocalTimes filter(Predicate<LocalDateTime> wanted) {
    return new LocalTimes(times.stream().filter(wanted).toList());
  }

  public LocalTimes map(UnaryOperator<LocalDateTime> change) {
    return new LocalTimes(times.stream().map(change).toList());
  }
}
