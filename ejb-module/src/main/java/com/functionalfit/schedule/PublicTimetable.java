package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.model.OccurrenceReads;
import com.functionalfit.schedule.model.OccurrenceReads.Row;
import com.functionalfit.schedule.model.OccurrenceReads.Visibility;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What anybody may see: scheduled classes of public templates that have not begun. */
@Stateless
public class PublicTimetable {

  @Inject private OccurrenceReads reads;
  @Inject private FreeSeats seats;
  @Inject private StudioClock clock;

  /** Classes in order of start: two statements, whatever their number. */
  @PermitAll
  public List<PublicClass> list(OccurrenceQuery query) {
    Instant now = clock.now();
    List<Row> rows =
        reads.list(query, Visibility.PUBLIC).stream()
            .filter(row -> row.startsAt().isAfter(now))
            .toList();
    Map<Long, Integer> claims = seats.claims(rows);
    return rows.stream().map(row -> toPublic(row, FreeSeats.available(row, claims))).toList();
  }

  private static PublicClass toPublic(Row row, int available) {
    return new PublicClass(
        row.id(),
        row.template().title(),
        row.template().description(),
        row.startsAt(),
        row.endsAt(),
        (int) java.time.Duration.between(row.startsAt(), row.endsAt()).toMinutes(),
        row.room(),
        row.trainer(),
        row.trainerBio(),
        row.capacity(),
        available,
        row.waiting(),
        row.template().color(),
        row.creditsRequired());
  }
}
