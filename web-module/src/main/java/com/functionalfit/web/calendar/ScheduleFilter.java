package com.functionalfit.web.calendar;

import com.functionalfit.calendar.FeedQuery;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.web.json.DateRange;
import com.functionalfit.web.json.QueryValues;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Query parameters of the calendar feed. */
public class ScheduleFilter {

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  @QueryParam("siteId")
  private String siteId;

  @QueryParam("roomId")
  private List<String> roomId;

  @QueryParam("staffId")
  private String staffId;

  @QueryParam("kinds")
  private List<String> kinds;

  @QueryParam("mine")
  private String mine;

  FeedQuery toQuery(StudioClock clock) {
    return new FeedQuery(
        DateRange.required(from, to).toTime(clock),
        QueryValues.id("siteId", siteId),
        roomIds(),
        QueryValues.id("staffId", staffId),
        QueryValues.words("kinds", kinds, FeedQuery.ALL_KINDS, FeedQuery.ALL_KINDS),
        Boolean.TRUE.equals(QueryValues.flag("mine", mine)));
  }

  /** Repeated, or separated by commas. */
  private Set<Long> roomIds() {
    return roomId == null
        ? Set.of()
        : roomId.stream()
            .flatMap(text -> Arrays.stream(text.split(",")))
            .filter(text -> !text.isBlank())
            .map(text -> QueryValues.id("roomId", text))
            .collect(Collectors.toSet());
  }
}
