package com.functionalfit.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.Inbox.Mail;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.People.Registered;
import com.functionalfit.it.support.Timers;
import com.functionalfit.it.support.Unique;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EVT-10")
class EventMailsIT {

  private static final String CONFIRMED = "Időpontod";
  private static final String CHANGED = "Változott az időpontod";
  private static final String CANCELLED = "Lemondva";

  private final Diary diary = Diary.open();

  @Test
  @DisplayName("EVT-10: every guest hears of planning, moving and cancelling, with the date")
  void tellsEveryGuest() {
    Registered main = People.client(Unique.name("Main"));
    Registered second = People.client(Unique.name("Second"));
    LocalDateTime start = Studio.ahead(30, 10);
    long event = diary.plan(start, main.clientId(), second.clientId()).id();

    Mail confirmed = Inbox.of(main.email()).awaitMail(CONFIRMED);
    assertThat(confirmed.subject()).contains("Main");
    assertThat(confirmed.text()).contains("Massage", "8 000 Ft", "10:00");
    assertThat(confirmed.calendar())
        .contains("METHOD:PUBLISH", "UID:event-" + event, "SUMMARY:Massage", "SEQUENCE:0");
    Mail toSecond = Inbox.of(second.email()).awaitMail(CONFIRMED);
    assertThat(toSecond.subject()).contains("Second").doesNotContain("Main");

    diary
        .holding(event)
        .patch("/events/" + event, Map.of("startsAt", Studio.instant(start.plusHours(2))))
        .expect(200);
    Mail changed = Inbox.of(second.email()).awaitMail(CHANGED);
    assertThat(changed.text()).contains("10:00", "12:00");
    assertThat(changed.calendar()).contains("SEQUENCE:1", "UID:event-" + event);
    diary.holding(event).patch("/events/" + event, Map.of("notes", "quiet")).expect(200);

    diary.admin().delete("/events/" + event + "?reason=flu").expect(204);
    Mail cancelled = Inbox.of(main.email()).awaitMail(CANCELLED);
    assertThat(cancelled.text()).contains("flu");
    assertThat(cancelled.calendar()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    assertThat(Inbox.of(main.email()).with(CHANGED)).as("notes alone mail nobody").hasSize(1);
  }

  @Test
  @DisplayName("EVT-10: a changed guest list tells those it concerns, and the past nobody")
  void tellsWhoComesAndGoes() {
    Registered staying = People.client(Unique.name("Staying"));
    Registered leaving = People.client(Unique.name("Leaving"));
    Registered coming = People.client(Unique.name("Coming"));
    long event = diary.plan(Studio.ahead(30, 14), staying.clientId(), leaving.clientId()).id();
    Inbox.of(staying.email()).awaitMail(CONFIRMED);
    diary
        .holding(event)
        .patch(
            "/events/" + event,
            Map.of("guests", Diary.guests(staying.clientId(), coming.clientId())))
        .expect(200);
    Inbox.of(leaving.email()).awaitMail(CANCELLED);
    Inbox.of(coming.email()).awaitMail(CONFIRMED);
    assertThat(Inbox.of(staying.email()).with(CONFIRMED)).hasSize(1);
    assertThat(Inbox.of(staying.email()).with(CHANGED)).isEmpty();

    Instant past = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
    Map<String, Object> body = new HashMap<>(diary.session(Studio.ahead(1, 1), coming.clientId()));
    body.put("startsAt", past.toString());
    body.put("endsAt", past.plusSeconds(3600).toString());
    long before = notifications(coming);
    diary.admin().post("/events", body).expect(201);
    assertThat(notifications(coming)).isEqualTo(before);
  }

  @Test
  @Tag("NOTI-1")
  @DisplayName("NOTI-1: the reply counts who is told, and who cannot be, once a person")
  void countsWhoIsTold() {
    Registered guest = People.client(Unique.name("Guest"));
    long walkIn = Desk.walkIn(diary.admin());
    LocalDateTime start = Studio.ahead(31, 10);
    Map<String, Object> body = new HashMap<>(diary.session(start, guest.clientId(), walkIn));
    List<Map<String, Object>> guests = new ArrayList<>(Diary.guests(guest.clientId(), walkIn));
    guests.add(Map.of("technical", true));
    body.put("guests", guests);
    body.put("recurrence", Map.of("rrule", "FREQ=DAILY;COUNT=3"));

    Answer made = diary.admin().post("/events", body).expect(201);
    long second = made.at("/items/1/id").asLong();

    assertTold(made, 1, 2);
    assertTold(edit(second, Map.of("notes", "quiet")), 0, 0);
    String later = Studio.instant(start.plusDays(1).plusHours(2));
    assertTold(edit(second, Map.of("startsAt", later, "scope", "following")), 1, 2);
    assertTold(edit(second, Map.of("guests", Diary.guests(guest.clientId()))), 0, 2);
    assertTold(edit(second, Map.of("guests", Diary.guests(walkIn))), 1, 1);
  }

  private Answer edit(long event, Map<String, Object> change) {
    return diary.holding(event).patch("/events/" + event, change).expect(200);
  }

  private static void assertTold(Answer answer, int notified, int notNotified) {
    assertThat(answer.at("/notified").asInt()).isEqualTo(notified);
    assertThat(answer.at("/notNotified").asInt()).isEqualTo(notNotified);
  }

  @Test
  @DisplayName("REC-8: a series is one message a person, with its dates")
  void tellsOfASeriesOnce() {
    Registered guest = People.client(Unique.name("Guest"));
    LocalDateTime start = Studio.ahead(40, 11);
    Map<String, Object> body = new HashMap<>(diary.session(start, guest.clientId()));
    body.put("recurrence", Map.of("rrule", "FREQ=DAILY;COUNT=62"));
    Answer made = diary.admin().post("/events", body).expect(201);

    Mail confirmed = Inbox.of(guest.email()).awaitMail(CONFIRMED);

    assertThat(confirmed.text())
        .contains(start.toLocalDate().plusDays(59) + " 11:00", "és még 2")
        .doesNotContain(start.toLocalDate().plusDays(60) + " 11:00");
    assertThat(confirmed.html()).contains("<li>" + start.toLocalDate() + " 11:00</li>");
    assertThat(Inbox.of(guest.email()).with(CONFIRMED)).hasSize(1);
    diary.admin().delete("/events/series/" + made.at("/seriesId").asLong()).expect(204);
    Inbox.of(guest.email()).awaitMail(CANCELLED);
    assertThat(Inbox.of(guest.email()).with(CANCELLED)).hasSize(1);
  }

  @Test
  @DisplayName("mail §5: an admin's change of trainer tells both, a deleted guest the trainer")
  void tellsTrainers() {
    Registered guest = People.client(Unique.name("Guest"));
    People.Member next = People.member(diary.admin(), "staff", Unique.name("Next"));
    long event = diary.plan(Studio.ahead(30, 18), guest.clientId()).id();
    diary.holding(event).patch("/events/" + event, Map.of("staffId", next.staffId())).expect(200);
    Inbox.of(next.email()).awaitMail(CHANGED);
    Inbox.of(diary.trainer().email()).awaitMail(CHANGED);

    Api admin = diary.admin();
    String user = "/users/" + guest.userId();
    admin.with("If-Match", admin.get(user).etag()).delete(user).expect(204);
    Inbox.of(next.email()).awaitMail(CANCELLED);
    assertThat(Inbox.of(guest.email()).with(CANCELLED)).isEmpty();
  }

  @Test
  @DisplayName("REM-1, REM-2: guests are reminded a day before, once")
  void remindsGuests() {
    Registered guest = People.client(Unique.name("Guest"));
    Instant start = Instant.now().plus(24, ChronoUnit.HOURS).plus(6, ChronoUnit.MINUTES);
    Map<String, Object> body = new HashMap<>(diary.session(Studio.ahead(1, 1), guest.clientId()));
    body.put("startsAt", start.toString());
    body.put("endsAt", start.plusSeconds(3600).toString());
    diary.admin().post("/events", body).expect(201);
    new Timers(diary.admin()).runNow("reminders");

    Mail reminder = Inbox.of(guest.email()).awaitMail("Emlékeztető");
    assertThat(reminder.text()).contains("24 óra múlva", "Massage");
    new Timers(diary.admin()).runNow("reminders");
    assertThat(Inbox.of(guest.email()).with("Emlékeztető")).hasSize(1);
  }

  private static long notifications(Registered person) {
    return Database.number("SELECT COUNT(*) FROM notifications WHERE user_id = ?", person.userId());
  }
}
