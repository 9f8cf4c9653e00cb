package com.functionalfit.it.booking;

import com.functionalfit.it.booking.Studio.Lesson;
import com.functionalfit.it.booking.Studio.Member;
import com.functionalfit.it.support.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small studio in which anything may happen in any order. What the rules refuse is refused; a
 * server fault is never an answer.
 */
final class World {

  static final int MEMBERS = 4;
  static final int LESSONS = 3;

  private final Studio studio;
  private final List<Member> members;
  private final List<Long> passes;
  private final List<Lesson> lessons;

  World(Studio studio) {
    this.studio = studio;
    members = studio.members(MEMBERS);
    passes =
        List.of(
            studio.pass(members.get(0), 3),
            studio.pass(members.get(1), 1),
            studio.pass(members.get(2), null));
    lessons =
        List.of(
            studio.lesson(2, Duration.ofDays(5)),
            studio.lesson(1, Duration.ofHours(20)),
            studio.lesson(2, Duration.ofMinutes(40)));
  }

  void book(int member, int lesson) {
    tolerate(members.get(member).book(lessons.get(lesson)));
  }

  void cancel(int member, int lesson) {
    tolerate(members.get(member).cancel(lessons.get(lesson)));
  }

  void remove(int member, int lesson, boolean waive) {
    registration(member, lesson)
        .ifPresent(
            id ->
                tolerate(
                    studio.admin.delete(
                        lessons.get(lesson).path() + "/participants/" + id + "?waive=" + waive)));
  }

  void checkIn(int member, int lesson, String attendance, boolean waive) {
    registration(member, lesson)
        .ifPresent(id -> tolerate(studio.checkIn(lessons.get(lesson), id, attendance, waive)));
  }

  /** Moves a class by some minutes; the last one stays where check-in is open. */
  void move(int lesson, int minutes) {
    Answer present = studio.lessonOf(lessons.get(lesson));
    Instant start = Instant.parse(present.at("/startsAt").asText()).plusSeconds(60L * minutes);
    tolerate(
        studio
            .admin
            .with("If-Match", present.etag())
            .post(lessons.get(lesson).path() + "/move", Map.of("startsAt", start.toString())));
  }

  void resize(int lesson, int capacity) {
    tolerate(studio.change(lessons.get(lesson), Map.of("capacity", capacity, "force", true)));
  }

  /** Refunds the client's newest charge. */
  void refund(int member) {
    String ledger = "/clients/" + members.get(member).clientId() + "/ledger";
    for (var entry : studio.admin.get(ledger).expect(200).at("/items")) {
      if ("CHARGE".equals(entry.path("type").asText())) {
        Map<String, Object> body =
            Map.of("chargeId", entry.path("id").asLong(), "reason", "goodwill");
        tolerate(studio.admin.post(ledger + "/refunds", body));
        return;
      }
    }
  }

  void pay(int member, int amount) {
    tolerate(
        studio.admin.post(
            "/clients/" + members.get(member).clientId() + "/ledger/payments",
            Map.of("amount", amount, "method", "cash")));
  }

  /** Lets a pass end yesterday, or brings it back. */
  void changeValidity(int pass, boolean expired) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Budapest"));
    changePass(pass, Map.of("validUntil", today.plusDays(expired ? -1 : 60).toString()));
  }

  void changeStatus(int pass, boolean suspended) {
    changePass(pass, Map.of("status", suspended ? "suspended" : "active"));
  }

  private void changePass(int pass, Map<String, Object> change) {
    long id = passes.get(pass % passes.size());
    Map<String, Object> body = new HashMap<>(change);
    body.put("reason", "test");
    String etag = studio.passOf(id).etag();
    tolerate(studio.admin.with("If-Match", etag).patch("/passes/" + id, body));
  }

  private Optional<Long> registration(int member, int lesson) {
    long clientId = members.get(member).clientId();
    for (var item : studio.participants(lessons.get(lesson)).at("/items")) {
      if (item.at("/client/id").asLong() == clientId) {
        return Optional.of(item.path("id").asLong());
      }
    }
    return Optional.empty();
  }

  private static void tolerate(Answer answer) {
    if (answer.status() >= 500) {
      throw new AssertionError("server fault: " + answer.text());
    }
  }
}
