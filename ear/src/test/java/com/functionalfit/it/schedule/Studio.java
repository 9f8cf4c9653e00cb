package com.functionalfit.it.schedule;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A studio of its own for each test: site, room and trainer nobody else uses. */
public final class Studio {

  public static final ZoneId ZONE = ZoneId.of("Europe/Budapest");

  private static final AtomicInteger DAYS = new AtomicInteger(3);

  private final Api admin = Api.admin();
  private final long siteId;
  private final long roomId;
  private final long trainerId;

  private Studio(String conflictMode) {
    siteId = admin.post("/sites", Map.of("name", unique("Site"))).expect(201).id();
    roomId = room(conflictMode);
    trainerId = trainer();
  }

  public static Studio open() {
    return new Studio("block");
  }

  public static Studio open(String conflictMode) {
    return new Studio(conflictMode);
  }

  public static String unique(String name) {
    return name + " " + UUID.randomUUID().toString().substring(0, 8);
  }

  /** A wall-clock moment some days ahead. */
  public static LocalDateTime ahead(int days, int hour) {
    return LocalDate.now(ZONE).plusDays(days).atTime(hour, 0);
  }

  public static String instant(LocalDateTime local) {
    return local.atZone(ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  public Api admin() {
    return admin;
  }

  public long siteId() {
    return siteId;
  }

  public long roomId() {
    return roomId;
  }

  public long trainerId() {
    return trainerId;
  }

  public long room(String conflictMode) {
    return admin
        .post(
            "/rooms",
            Map.of("siteId", siteId, "name", unique("Room"), "conflictMode", conflictMode))
        .expect(201)
        .id();
  }

  /** A new staff member. */
  public long trainer() {
    String email = "trainer-" + DAYS.incrementAndGet() + "-" + UUID.randomUUID() + "@example.org";
    return admin
        .post("/users", Map.of("role", "staff", "name", unique("Trainer"), "email", email))
        .expect(201)
        .at("/staff/id")
        .asLong();
  }

  public Answer template(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", unique("Yoga"));
    body.put("durationMin", 60);
    body.put("capacity", 2);
    body.put("defaultRoomId", roomId);
    body.put("defaultTrainerId", trainerId);
    body.putAll(more);
    return admin.post("/class-templates", body).expect(201);
  }

  public long template() {
    return template(Map.of()).id();
  }

  /** A class of a template by hand. */
  public Answer schedule(long templateId, LocalDateTime start, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("templateId", templateId);
    body.put("startsAt", instant(start));
    body.putAll(more);
    return admin.post("/classes", body);
  }

  public Answer series(long templateId, LocalDateTime start, String rrule) {
    return admin.post(
        "/class-templates/" + templateId + "/series",
        Map.of("startsLocal", start.toString(), "rrule", rrule));
  }

  /** A caller with the class's current tag. */
  public Api holding(long classId) {
    return admin.with("If-Match", admin.get("/classes/" + classId).expect(200).etag());
  }

  /** A registered client. */
  public static Api client() {
    Answer registered =
        Api.anonymous()
            .post(
                "/auth/register",
                Map.of(
                    "name",
                    unique("Client"),
                    "email",
                    "client-" + UUID.randomUUID() + "@example.org",
                    "password",
                    UUID.randomUUID().toString(),
                    "acceptPrivacy",
                    true,
                    "policyVersion",
                    "2026-01"))
            .expect(201);
    return Api.anonymous().session(registered);
  }
}
