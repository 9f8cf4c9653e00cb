package com.functionalfit.web.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceQuery;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.web.json.QueryValues;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Query parameters of the class lists. */
public class ClassFilter {

  private static final Set<String> STATUSES = Set.of("scheduled", "completed", "cancelled");
  private static final int PUBLIC_DAYS = 14;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  @QueryParam("siteId")
  private String siteId;

  @QueryParam("roomId")
  private String roomId;

  @QueryParam("trainerId")
  private String trainerId;

  @QueryParam("templateId")
  private String templateId;

  @QueryParam("status")
  private List<String> status;

  @QueryParam("hasCapacity")
  private String hasCapacity;

  /** The query of a signed-in caller: the range is required. */
  OccurrenceQuery toQuery(StudioClock clock) {
    return query(
        DateRanges.required(clock, from, to),
        statuses(),
        QueryValues.flag("hasCapacity", hasCapacity));
  }

  /** The query of the public timetable: from today, two weeks ahead, scheduled classes only. */
  OccurrenceQuery toPublicQuery(StudioClock clock) {
    LocalDate first = QueryValues.date("from", from);
    LocalDate start = first == null ? clock.today() : first;
    LocalDate last = QueryValues.date("to", to);
    LocalDate end = last == null ? start.plusDays(PUBLIC_DAYS) : last;
    return query(DateRanges.range(clock, start, end), Set.of("scheduled"), null);
  }

  private OccurrenceQuery query(TimeRange range, Set<String> statuses, Boolean capacity) {
    return new OccurrenceQuery(
        range,
        QueryValues.id("siteId", siteId),
        QueryValues.id("roomId", roomId),
        QueryValues.id("trainerId", trainerId),
        QueryValues.id("templateId", templateId),
        statuses,
        capacity);
  }

  private Set<String> statuses() {
    return QueryValues.words("status", status, STATUSES, Set.of("scheduled", "completed"));
  }
}
