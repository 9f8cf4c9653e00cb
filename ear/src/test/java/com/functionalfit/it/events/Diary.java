package com.functionalfit.it.events;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A studio with a trainer who signs in, a service type with a price, and events to plan. */
final class Diary {

  static final int ENTRY_FEE = 8000;
  static final int TRAINER_FEE = 5000;

  private final Studio studio;
  private final People.Member trainer;
  private final long serviceTypeId;

  private Diary(String conflictMode) {
    studio = Studio.open(conflictMode);
    trainer = People.member(studio.admin(), "staff", Unique.name("Trainer"));
    serviceTypeId = serviceType(1);
  }

  static Diary open() {
    return new Diary("block");
  }

  static Diary open(String conflictMode) {
    return new Diary(conflictMode);
  }

  Studio studio() {
    return studio;
  }

  Api admin() {
    return studio.admin();
  }

  People.Member trainer() {
    return trainer;
  }

  long serviceTypeId() {
    return serviceTypeId;
  }

  long serviceType(int credits) {
    return admin()
        .post(
            "/service-types",
            Map.of(
                "code",
                Unique.name("S").replace(' ', '_'),
                "name",
                Unique.name("Massage"),
                "creditsRequired",
                credits,
                "entryFee",
                ENTRY_FEE,
                "trainerFee",
                TRAINER_FEE))
        .expect(201)
        .id();
  }

  /** The body of a session of one hour. */
  Map<String, Object> session(LocalDateTime start, long... clientIds) {
    Map<String, Object> body = new HashMap<>();
    body.put("type", "INDIVIDUAL");
    body.put("roomId", studio.roomId());
    body.put("staffId", trainer.staffId());
    body.put("startsAt", Studio.instant(start));
    body.put("endsAt", Studio.instant(start.plusHours(1)));
    body.put("serviceTypeId", serviceTypeId);
    body.put("guests", guests(clientIds));
    return body;
  }

  /** The body of a block of one hour. */
  Map<String, Object> block(LocalDateTime start) {
    Map<String, Object> body = session(start);
    body.put("type", "BLOCK");
    body.remove("serviceTypeId");
    body.remove("guests");
    return body;
  }

  static List<Map<String, Object>> guests(long... clientIds) {
    return java.util.Arrays.stream(clientIds)
        .mapToObj(id -> Map.<String, Object>of("clientId", id))
        .toList();
  }

  /** Plans a session as admin. */
  Answer plan(LocalDateTime start, long... clientIds) {
    return admin().post("/events", session(start, clientIds)).expect(201);
  }

  /** An admin who has seen the event as it is now. */
  Api holding(long eventId) {
    return admin().with("If-Match", admin().get("/events/" + eventId).expect(200).etag());
  }

  Answer read(long eventId) {
    return admin().get("/events/" + eventId).expect(200);
  }
}
