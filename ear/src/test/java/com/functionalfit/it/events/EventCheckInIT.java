package com.functionalfit.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.Invariants;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Guests, who came, and what that takes and gives back. */
@Tag("CHK")
class EventCheckInIT {

  private final Diary diary = Diary.open("allow");
  private final Api trainer = diary.trainer().api();

  @AfterEach
  void booksHold() {
    Invariants.hold();
  }

  @Test
  @Tag("EVT-12")
  @DisplayName("EVT-12: a session is over when every guest is marked, and missed when nobody came")
  void statusFollowsTheGuests() {
    Answer event = begun(Desk.walkIn(diary.admin()), Desk.walkIn(diary.admin()));
    long first = event.at("/guests/0/id").asLong();
    long second = event.at("/guests/1/id").asLong();
    assertThat(statusAfter(event, first, "no_show")).isEqualTo("scheduled");
    assertThat(statusAfter(event, second, "no_show")).isEqualTo("no_show");
    assertThat(statusAfter(event, second, "attended")).isEqualTo("completed");
    assertThat(statusAfter(event, first, null)).isEqualTo("scheduled");
    diary
        .admin()
        .with("If-Match", diary.read(event.id()).etag())
        .patch("/events/" + event.id(), Map.of("status", "completed"))
        .expectInvalid("status", "unknown_field");
  }

  private String statusAfter(Answer event, long guestId, String attendance) {
    return check(trainer, event, List.of(row(guestId, attendance, false)))
        .expect(200)
        .at("/event/status")
        .asText();
  }

  @Test
  @Tag("CHK-6")
  @DisplayName("CHK-6: a mark writes who and when, the status and the charge")
  void recordsWhoAndWhen() {
    Answer event = begun(Desk.walkIn(diary.admin()));
    Instant before = Instant.now().minusSeconds(1);

    Answer guest = mark(event, "no_show", false);

    long guestId = event.at("/guests/0/id").asLong();
    assertThat(Instant.parse(guest.at("/event/guests/0/checkedInAt").asText()))
        .isBetween(before, Instant.now().plusSeconds(1));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM event_guests WHERE id = ? AND checked_in_by = ?",
                guestId,
                diary.trainer().userId()))
        .isEqualTo(1);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM attendance_charges WHERE event_guest_id = ? AND reversed_at IS"
                    + " NULL AND outcome = 'no_show' AND entry_fee = ? AND staff_id = ?",
                guestId,
                Diary.ENTRY_FEE,
                diary.trainer().staffId()))
        .isEqualTo(1);
    mark(event, null, false);
    assertThat(diary.read(event.id()).at("/guests/0/checkedInAt").isNull()).isTrue();
  }

  @Test
  @Tag("CHK-7")
  @DisplayName("CHK-7: every list reads the same mark, also after a correction")
  void everyListReadsTheSameMark() {
    People.Registered guest = People.client(Unique.name("Marked"));
    Answer event = begun(guest.clientId());
    for (String attendance : new String[] {"attended", "no_show"}) {
      mark(event, attendance, false);
      String day = event.at("/startsAt").asText().substring(0, 10);
      Answer feed =
          trainer.get("/schedule?mine=true&kinds=event&from=" + day + "&to=" + day).expect(200);
      assertThat(feed.at("/items/0/attendance").asText()).isEqualTo(attendance);
      assertThat(
              trainer
                  .get("/events/" + event.id() + "/participants")
                  .at("/items/0/attendance")
                  .asText())
          .isEqualTo(attendance);
      assertThat(guest.api().get("/events/" + event.id()).at("/guests/0/attendance").asText())
          .isEqualTo(attendance);
      assertThat(
              Database.texts(
                  "SELECT outcome FROM attendance_charges WHERE event_id = ? AND reversed_at IS"
                      + " NULL",
                  event.id()))
          .containsExactly(attendance);
    }
  }

  @Test
  @DisplayName("CHK-4: attended uses a pass up, and without one charges the quoted fee")
  void takesCreditsOrMoney() {
    long withPass = Desk.walkIn(diary.admin());
    long pass = Desk.sell(diary.admin(), withPass, 5, 0).id();
    long without = Desk.walkIn(diary.admin());
    Answer event = begun(withPass, without);

    Answer done = mark(event, "attended", false);

    assertThat(done.at("/results/0/result").asText()).isEqualTo("success");
    assertThat(done.at("/results/0/creditsConsumed").asInt()).isEqualTo(1);
    assertThat(done.at("/results/0/passId").asLong()).isEqualTo(pass);
    assertThat(done.at("/results/0/amountCharged").asInt()).isZero();
    assertThat(done.at("/results/1/amountCharged").asInt()).isEqualTo(Diary.ENTRY_FEE);
    assertThat(done.at("/event/status").asText()).isEqualTo("completed");
    assertThat(done.at("/event/guests/0/paymentStatus").asText()).isEqualTo("paid");
    assertThat(done.at("/event/guests/0/paymentMethod").asText()).isEqualTo("credit");
    assertThat(done.at("/event/guests/1/paymentStatus").asText()).isEqualTo("unpaid");
    assertThat(credits(pass)).isEqualTo(4);
    assertThat(balance(without)).isEqualTo(Diary.ENTRY_FEE);
    assertThat(chargesInForce(event)).isEqualTo(2);
    assertThat(audited("CHECKED_IN", event)).isEqualTo(2);
    Answer again = mark(event, "attended", false);
    assertThat(again.at("/results/0/result").asText()).isEqualTo("skipped");
    assertThat(credits(pass)).isEqualTo(4);
  }

  @Test
  @DisplayName("ACC-2: a payment for the charge settles the guest")
  void followsTheAccount() {
    long guest = Desk.walkIn(diary.admin());
    Answer event = begun(guest);
    mark(event, "attended", false);
    Desk.pay(diary.admin(), guest, Diary.ENTRY_FEE).expect(201);
    assertThat(diary.read(event.id()).at("/guests/0/paymentStatus").asText()).isEqualTo("paid");
    Answer statement = Desk.statement(diary.admin(), guest);
    assertThat(statement.text()).contains("eventGuest");
  }

  @Test
  @DisplayName("CHK-5: a correction leaves one consumption, taking back returns it exactly")
  void correctsExactly() {
    long withPass = Desk.walkIn(diary.admin());
    long pass = Desk.sell(diary.admin(), withPass, 5, 0).id();
    long without = Desk.walkIn(diary.admin());
    Answer event = begun(withPass, without);
    mark(event, "attended", false);

    mark(event, "no_show", false);
    assertThat(credits(pass)).isEqualTo(4);
    assertThat(balance(without)).isEqualTo(Diary.ENTRY_FEE);
    assertThat(diary.read(event.id()).at("/status").asText()).isEqualTo("no_show");
    mark(event, null, false);
    assertThat(credits(pass)).isEqualTo(5);
    assertThat(balance(without)).isZero();
    assertThat(chargesInForce(event)).isZero();
    Answer open = diary.read(event.id());
    assertThat(open.at("/status").asText()).isEqualTo("scheduled");
    assertThat(open.at("/guests/0/paymentStatus").asText()).isEqualTo("pending");
    mark(event, "attended", false);
    assertThat(credits(pass)).isEqualTo(4);
    assertThat(chargesInForce(event)).isEqualTo(2);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM attendance_charges WHERE event_id = ?", event.id()))
        .isEqualTo(6);
  }

  @Test
  @DisplayName("CHK-4: a waived no-show costs nothing, and another mark pays anew")
  void waivesANoShow() {
    long guest = Desk.walkIn(diary.admin());
    Answer event = begun(guest);
    mark(event, "no_show", true);
    assertThat(balance(guest)).isZero();
    assertThat(diary.read(event.id()).at("/guests/0/paymentStatus").asText()).isEqualTo("waived");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM attendance_charges WHERE event_id = ? AND entry_fee = 0"
                    + " AND trainer_fee = 0 AND reversed_at IS NULL",
                event.id()))
        .isEqualTo(1);
    mark(event, "attended", false);
    assertThat(balance(guest)).isEqualTo(Diary.ENTRY_FEE);
    mark(event, "no_show", true);
    assertThat(balance(guest)).isZero();
    assertThat(chargesInForce(event)).isEqualTo(1);
  }

  @Test
  @DisplayName("CHK-4, GUEST-2: each technical guest has its own mark and takes nothing")
  void marksTechnicalGuests() {
    Map<String, Object> body = body(Instant.now().minus(Duration.ofMinutes(5)));
    body.put("guests", List.of(Map.of("technical", true), Map.of("technical", true)));
    Answer event = diary.admin().post("/events", body).expect(201);
    Answer done = mark(event, "attended", false);
    assertThat(done.at("/event/guests/1/paymentStatus").asText()).isEqualTo("paid");
    assertThat(done.at("/results/1/creditsConsumed").asInt()).isZero();
    assertThat(done.at("/results/1/amountCharged").asInt()).isZero();
    assertThat(chargesInForce(event)).isEqualTo(2);
  }

  @Test
  @DisplayName(
      "CHK-1: the trainer and admins, attended from an hour before, no-show from the start")
  void checksWhoAndWhen() {
    Instant soon = Instant.now().plus(Duration.ofMinutes(50)).truncatedTo(ChronoUnit.SECONDS);
    Answer event = plan(soon, Desk.walkIn(diary.admin()));
    Answer early = check(trainer, event, rows(event, "no_show", false)).expect(423, "TOO_EARLY");
    assertThat(Instant.parse(early.at("/opensAt").asText())).isEqualTo(soon);
    check(trainer, event, rows(event, "attended", false)).expect(200);
    Api colleague = People.member(diary.admin(), "staff", Unique.name("Colleague")).api();
    check(colleague, event, rows(event, null, false)).expect(403, "NOT_OWNER");
    Answer far = plan(soon.plus(Duration.ofHours(3)), Desk.walkIn(diary.admin()));
    check(trainer, far, rows(far, "attended", false)).expect(423, "TOO_EARLY");
  }

  @Test
  @DisplayName("CHK-2: every row has its own result, and bad rows are named")
  void answersRowByRow() {
    Answer event = begun(Desk.walkIn(diary.admin()));
    List<Map<String, Object>> rows = new ArrayList<>(rows(event, "attended", false));
    rows.add(row(999_999_999L, "attended", false));
    Answer done = check(trainer, event, rows).expect(200);
    assertThat(done.at("/results/0/result").asText()).isEqualTo("success");
    assertThat(done.at("/results/1/result").asText()).isEqualTo("failed");
    assertThat(done.at("/results/1/code").asText()).isEqualTo("NOT_FOUND");
    trainer
        .post("/events/" + event.id() + "/check-in", Map.of("items", List.of(Map.of("guestId", 1))))
        .expectInvalid("items[0].attendance", "required");
  }

  @Test
  @DisplayName("CHK-5: of many marks at once, one consumes")
  void consumesOnce() {
    long guest = Desk.walkIn(diary.admin());
    long pass = Desk.sell(diary.admin(), guest, 5, 0).id();
    Answer event = begun(guest);
    List<Answer> answers =
        Parallel.run(16, i -> () -> check(diary.admin(), event, rows(event, "attended", false)));
    assertThat(answers).allSatisfy(answer -> answer.expect(200));
    assertThat(answers)
        .filteredOn(answer -> "success".equals(answer.at("/results/0/result").asText()))
        .hasSize(1);
    assertThat(credits(pass)).isEqualTo(4);
    assertThat(chargesInForce(event)).isEqualTo(1);
  }

  @Test
  @DisplayName("EVT-9: cancelling gives back what attendance took")
  void cancellingGivesBack() {
    long withPass = Desk.walkIn(diary.admin());
    long pass = Desk.sell(diary.admin(), withPass, 5, 0).id();
    long without = Desk.walkIn(diary.admin());
    Answer event = begun(withPass, without);
    mark(event, "attended", false);

    diary.admin().delete("/events/" + event.id()).expect(204);

    assertThat(credits(pass)).isEqualTo(5);
    assertThat(balance(without)).isZero();
    assertThat(chargesInForce(event)).isZero();
    Answer read = diary.read(event.id());
    assertThat(read.at("/guests/0/paymentStatus").asText()).isEqualTo("refunded");
    assertThat(read.at("/guests/0/attendance").isNull()).isTrue();
    check(trainer, event, rows(event, "attended", false)).expect(409, "EVENT_CANCELLED");
  }

  @Test
  @DisplayName(
      "EVT-11: guests come and go, but never the last one or one whose attendance is recorded")
  void addsAndRemovesGuests() {
    long first = Desk.walkIn(diary.admin());
    long second = Desk.walkIn(diary.admin());
    Answer event = begun(first);
    String path = "/events/" + event.id() + "/participants";
    long firstId = event.at("/guests/0/id").asLong();
    trainer.delete(path + "/" + firstId).expectInvalid("guests", "last_guest");

    Answer added = trainer.post(path, Map.of("clientId", second)).expect(201);
    assertThat(added.header("Location")).endsWith(path + "/" + added.id());
    assertThat(added.at("/position").asInt()).isEqualTo(1);
    assertThat(trainer.post(path, Map.of("clientId", second)).expect(200).id())
        .isEqualTo(added.id());
    trainer.post(path, Map.of("technical", true)).expect(201);
    trainer.post(path, Map.of("technical", true)).expect(201);
    assertThat(trainer.get(path).expect(200).at("/items")).hasSize(4);
    trainer.post(path, Map.of()).expectInvalid("clientId", "required");
    trainer.post(path, Map.of("clientId", 999_999)).expect(422);
    trainer.delete(path + "/999999999").expect(404, "NOT_FOUND");

    trainer.delete(path + "/" + firstId).expect(204);
    Answer read = diary.read(event.id());
    assertThat(read.at("/guests/0/client/id").asLong()).isEqualTo(second);
    assertThat(read.at("/guests/0/position").asInt()).isZero();
    check(trainer, event, List.of(row(added.id(), "attended", false))).expect(200);
    trainer.delete(path + "/" + added.id()).expect(409, "ATTENDANCE_RECORDED");
    diary.admin().delete("/events/" + event.id()).expect(204);
    trainer.post(path, Map.of("clientId", first)).expect(409, "EVENT_CANCELLED");
  }

  @Test
  @Tag("AUD-1")
  @DisplayName("AUD-1: the history of an event tells what became of its guests, and of which")
  void historyTellsOfGuests() {
    long first = Desk.walkIn(diary.admin());
    long second = Desk.walkIn(diary.admin());
    Answer event = begun(first);
    String path = "/events/" + event.id() + "/participants";
    long firstId = event.at("/guests/0/id").asLong();
    Answer added = trainer.post(path, Map.of("clientId", second)).expect(201);
    trainer.delete(path + "/" + firstId).expect(204);
    check(trainer, event, List.of(row(added.id(), "attended", false))).expect(200);
    check(trainer, event, List.of(row(added.id(), "no_show", false))).expect(200);

    JsonNode history =
        diary
            .admin()
            .get("/audit-log?entityType=event&entityId=" + event.id() + "&sort=occurredAt")
            .expect(200)
            .at("/items");

    assertThat(history.findValuesAsText("action"))
        .containsSubsequence(
            "EVENT_CREATED",
            "PARTICIPANT_ADDED",
            "PARTICIPANT_REMOVED",
            "CHECKED_IN",
            "ATTENDANCE_CORRECTED");
    JsonNode removed = entry(history, "PARTICIPANT_REMOVED");
    assertThat(removed.at("/client/id").asLong()).isEqualTo(first);
    assertThat(removed.at("/client/name").asText()).isEqualTo(nameOf(first));
    JsonNode corrected = entry(history, "ATTENDANCE_CORRECTED");
    assertThat(corrected.at("/client/name").asText()).isEqualTo(nameOf(second));
    assertThat(corrected.at("/summary").asText()).contains("attendance: attended → no_show");
    assertThat(entry(history, "EVENT_CREATED").at("/client").isNull()).isTrue();
  }

  private static JsonNode entry(JsonNode history, String action) {
    return StreamSupport.stream(history.spliterator(), false)
        .filter(each -> each.at("/action").asText().equals(action))
        .findFirst()
        .orElseThrow();
  }

  private String nameOf(long clientId) {
    return diary.admin().get("/clients/" + clientId).expect(200).at("/fullName").asText();
  }

  @Test
  @DisplayName("USER-4: who is deleted is not expected any more, and alone takes the event along")
  void departureFreesEvents() {
    People.Registered leaving = People.client(Unique.name("Leaving"));
    long staying = Desk.walkIn(diary.admin());
    LocalDateTime start = Studio.ahead(15, 9);
    long shared = diary.plan(start, leaving.clientId(), staying).id();
    long alone = diary.plan(start.plusHours(2), leaving.clientId()).id();
    Api admin = diary.admin();
    String user = "/users/" + leaving.userId();
    admin.with("If-Match", admin.get(user).etag()).delete(user).expect(204);

    assertThat(diary.read(shared).at("/guests")).hasSize(1);
    assertThat(diary.read(shared).at("/guests/0/client/id").asLong()).isEqualTo(staying);
    assertThat(diary.read(alone).at("/status").asText()).isEqualTo("cancelled");
  }

  private Answer begun(long... clientIds) {
    return plan(Instant.now().minus(Duration.ofMinutes(5)), clientIds);
  }

  private Answer plan(Instant start, long... clientIds) {
    Map<String, Object> body = body(start);
    body.put("guests", Diary.guests(clientIds));
    return diary.admin().post("/events", body).expect(201);
  }

  private Map<String, Object> body(Instant start) {
    Map<String, Object> body = new HashMap<>(diary.session(Studio.ahead(1, 1)));
    body.put("startsAt", start.toString());
    body.put("endsAt", start.plus(Duration.ofHours(1)).toString());
    body.put("staffId", diary.trainer().staffId());
    return body;
  }

  private Answer mark(Answer event, String attendance, boolean waive) {
    return check(trainer, event, rows(event, attendance, waive)).expect(200);
  }

  private static Answer check(Api caller, Answer event, List<Map<String, Object>> rows) {
    return caller.post("/events/" + event.id() + "/check-in", Map.of("items", rows));
  }

  private static List<Map<String, Object>> rows(Answer event, String attendance, boolean waive) {
    List<Map<String, Object>> rows = new ArrayList<>();
    event
        .at("/guests")
        .forEach(guest -> rows.add(row(guest.path("id").asLong(), attendance, waive)));
    return rows;
  }

  private static Map<String, Object> row(long guestId, String attendance, boolean waive) {
    Map<String, Object> row = new HashMap<>();
    row.put("guestId", guestId);
    row.put("attendance", attendance);
    row.put("waive", waive);
    return row;
  }

  private int credits(long passId) {
    return diary.admin().get("/passes/" + passId).expect(200).at("/creditsAvailable").asInt();
  }

  private int balance(long clientId) {
    return Desk.statement(diary.admin(), clientId).at("/balance").asInt();
  }

  private static long chargesInForce(Answer event) {
    return Database.number(
        "SELECT COUNT(*) FROM attendance_charges WHERE event_id = ? AND reversed_at IS NULL",
        event.id());
  }

  private static long audited(String action, Answer event) {
    return Database.number(
        "SELECT COUNT(*) FROM audit_log WHERE entity_type = 'event' AND action = ?"
            + " AND entity_id = ?",
        action,
        event.id());
  }
}
