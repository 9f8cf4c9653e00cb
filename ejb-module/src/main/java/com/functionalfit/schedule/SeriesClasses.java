package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.schedule.model.Occurrences.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of a series that have not begun, locked in the order of rule CONC-1. */
@ApplicationScoped
class SeriesClasses {

  @Inject private Occurrences occurrences;
  @Inject private ConflictCheck check;
  @Inject private ClassAnnouncer announcer;
  @Inject private StudioClock clock;

  /** Classes that begin at a moment or later; lock their rooms and trainers before. */
  List<ClassOccurrence> lockFrom(ClassSeries series, Instant from) {
    return occurrences.lock(
        occurrences.listWhere(series.id(), from).stream().map(Where::id).toList());
  }

  /** Locks rooms and trainers of the classes that have not begun, and others; nulls are none. */
  void lockPlaces(ClassSeries series, List<Long> rooms, List<Long> trainers) {
    List<Where> seen = occurrences.listWhere(series.id(), clock.now());
    check.lock(
        union(seen.stream().map(Where::roomId), rooms),
        union(seen.stream().map(Where::trainerId), trainers));
  }

  void resize(List<ClassOccurrence> classes, int capacity) {
    Map<Long, Map<String, Object>> before = new HashMap<>();
    Set<Long> grown =
        classes.stream()
            .filter(each -> each.capacity() < capacity)
            .map(ClassOccurrence::id)
            .collect(Collectors.toSet());
    for (ClassOccurrence each : classes) {
      before.put(each.id(), announcer.snapshot(each));
      each.offer(capacity, each.creditsRequired());
    }
    occurrences.flush();
    classes.forEach(
        each -> announcer.changed(each, before.get(each.id()), grown.contains(each.id())));
  }

  void flush() {
    occurrences.flush();
  }

  private static Set<Long> union(Stream<Long> ids, List<Long> others) {
    return Stream.concat(ids, others.stream().filter(Objects::nonNull)).collect(Collectors.toSet());
  }
}
