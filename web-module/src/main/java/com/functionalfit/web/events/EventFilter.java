package com.functionalfit.web.events;

import com.functionalfit.events.EventQuery;
import com.functionalfit.events.EventType;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.DateRange;
import com.functionalfit.web.json.QueryValues;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Query parameters of the list of events. */
public class EventFilter {

  private static final Set<String> STATUSES =
      Set.of("scheduled", "completed", "cancelled", "no_show");
  private static final Set<String> TAKING_PLACE = Set.of("scheduled", "completed", "no_show");
  private static final int MIN_NAME = 2;
  private static final long LAST_DAY_OF_WEEK = 6;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  @QueryParam("siteId")
  private String siteId;

  @QueryParam("roomId")
  private String roomId;

  @QueryParam("staffId")
  private String staffId;

  @QueryParam("clientId")
  private String clientId;

  @QueryParam("q")
  private String name;

  @QueryParam("status")
  private List<String> status;

  @QueryParam("type")
  private String type;

  @QueryParam("mine")
  private String mine;

  EventQuery toQuery(StudioClock clock, Caller caller) {
    boolean isMine = Boolean.TRUE.equals(QueryValues.flag("mine", mine));
    Long own = caller.isStaffOrAdmin() ? caller.staffId() : null;
    return new EventQuery(
        range(clock).toTime(clock),
        QueryValues.id("siteId", siteId),
        QueryValues.id("roomId", roomId),
        isMine && own != null ? own : QueryValues.id("staffId", staffId),
        QueryValues.id("clientId", clientId),
        guestName(),
        QueryValues.words("status", status, STATUSES, TAKING_PLACE),
        QueryValues.constant("type", type, EventType.class));
  }

  /** The week the studio is in, where nothing else was asked for. */
  private DateRange range(StudioClock clock) {
    LocalDate first = QueryValues.date("from", from);
    LocalDate last = QueryValues.date("to", to);
    if (first == null && last == null) {
      LocalDate monday = clock.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return DateRange.between(monday, monday.plusDays(LAST_DAY_OF_WEEK));
    }
    return DateRange.between(first, last);
  }

  private String guestName() {
    String text = QueryValues.text(name);
    if (text != null && text.length() < MIN_NAME) {
      throw Refusal.invalid("q", FieldError.TOO_SHORT);
    }
    return text;
  }
}
