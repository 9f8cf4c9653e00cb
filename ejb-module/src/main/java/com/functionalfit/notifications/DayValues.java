package com.functionalfit.notifications;

import com.functionalfit.notifications.model.Appointments;
import com.functionalfit.notifications.model.DayTable;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.notifications.model.Sessions;
import com.functionalfit.notifications.model.Sessions.DayItem;
import com.functionalfit.notifications.model.Sessions.DayKind;
import com.functionalfit.notifications.model.Wording;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a message about somebody's day says, read when it is sent. */
@ApplicationScoped
class DayValues {

  @Inject private Sessions sessions;
  @Inject private Appointments appointments;
  @Inject private StudioClock clock;

  Map<String, Object> of(StoredMessage message, Wording wording) {
    LocalDate date = LocalDate.parse(message.facts().get(Facts.DATE).toString());
    boolean isTrainer = MailKind.DAILY_SCHEDULE.slug().equals(message.slug());
    List<DayItem> items =
        day(
            isTrainer,
            message.subject().id(),
            clock.instantOf(date.atStartOfDay()),
            clock.instantOf(date.plusDays(1).atStartOfDay()));
    DayTable table = new DayTable(items, isTrainer, wording);
    Map<String, Object> values = new HashMap<>();
    values.put("events_count", items.size());
    values.put("individual_count", count(items, DayKind.INDIVIDUAL));
    values.put("group_count", count(items, DayKind.GROUP));
    values.put("events_table", table.html());
    values.put("events_list", table.lines());
    sessions
        .quoteFor(date, message.recipient().userId())
        .ifPresent(quote -> values.put("motivational_quote", quote));
    return values;
  }

  private List<DayItem> day(boolean isTrainer, long profile, Instant from, Instant until) {
    Stream<DayItem> classes =
        isTrainer
            ? sessions.listTrainerDay(profile, from, until).stream()
            : sessions.listClientDay(profile, from, until).stream();
    Stream<DayItem> events =
        isTrainer
            ? appointments.listStaffDay(profile, from, until).stream()
            : appointments.listClientDay(profile, from, until).stream();
    return Stream.concat(classes, events).sorted(Comparator.comparing(DayItem::startsAt)).toList();
  }

  private static long count(List<DayItem> items, DayKind kind) {
    return items.stream().filter(item -> item.kind() == kind).count();
  }
}
