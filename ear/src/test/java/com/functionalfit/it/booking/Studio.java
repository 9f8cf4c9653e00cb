package com.functionalfit.it.booking;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A studio of its own for a test: places, classes, trainers and clients, all made through the API
 * with unique names, so that tests do not meet.
 */
final class Studio {

  static final String PASSWORD = "correct horse battery";

  final Api admin = Api.admin();
  private final long roomId;
  private final String policyVersion;

  Studio() {
    long site = admin.post("/sites", Map.of("name", unique("Site"))).expect(201).id();
    roomId =
        admin
            .post("/rooms", Map.of("siteId", site, "name", unique("Room"), "conflictMode", "allow"))
            .expect(201)
            .id();
    policyVersion =
        Api.anonymous().get("/settings/public").expect(200).at("/privacyPolicyVersion").asText();
  }

  /** A class with a trainer of its own. */
  record Lesson(long id, Api trainer) {

    String path() {
      return "/classes/" + id;
    }
  }

  /** A client with account. */
  record Member(long clientId, long userId, Api api) {

    /** The same client at another node. */
    Member at(String url) {
      return new Member(clientId, userId, api.at(url));
    }

    Member withKey(String idempotencyKey) {
      return new Member(clientId, userId, api.with("Idempotency-Key", idempotencyKey));
    }

    Answer book(Lesson lesson) {
      return api.post(lesson.path() + "/book", Map.of());
    }

    Answer cancel(Lesson lesson) {
      return api.post(lesson.path() + "/cancel", Map.of());
    }

    Answer own(Lesson lesson) {
      return api.get(lesson.path() + "/my-registration").expect(200);
    }
  }

  /** A public class that costs one credit. */
  Lesson lesson(int capacity, Duration startsIn) {
    return lesson(capacity, startsIn, Map.of());
  }

  /** A class of a template with these fields beside or instead of the usual ones. */
  Lesson lesson(int capacity, Duration startsIn, Map<String, Object> template) {
    String email = unique("trainer") + "@example.com";
    Answer user =
        admin
            .post(
                "/users",
                Map.of("role", "staff", "name", "Trainer", "email", email, "password", PASSWORD))
            .expect(201);
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", unique("Class"));
    fields.put("durationMin", 60);
    fields.put("capacity", capacity);
    fields.put("defaultRoomId", roomId);
    fields.put("defaultTrainerId", user.at("/staff/id").asLong());
    fields.putAll(template);
    long templateId = admin.post("/class-templates", fields).expect(201).id();
    Instant start = Instant.now().plus(startsIn).truncatedTo(ChronoUnit.SECONDS);
    long id =
        admin
            .post("/classes", Map.of("templateId", templateId, "startsAt", start.toString()))
            .expect(201)
            .id();
    return new Lesson(id, Api.anonymous().withToken(email, PASSWORD));
  }

  Member member() {
    String email = unique("client") + "@example.com";
    Answer made =
        Api.anonymous()
            .post(
                "/auth/register",
                Map.of(
                    "name",
                    "Client " + email,
                    "email",
                    email,
                    "password",
                    PASSWORD,
                    "acceptPrivacy",
                    true,
                    "policyVersion",
                    policyVersion))
            .expect(201);
    return new Member(
        made.at("/user/client/id").asLong(),
        made.at("/user/id").asLong(),
        Api.anonymous().session(made));
  }

  List<Member> members(int count) {
    return IntStream.range(0, count).mapToObj(i -> member()).toList();
  }

  /** A client without account. */
  long walkIn() {
    return admin.post("/clients", Map.of("fullName", unique("Walk-in"))).expect(201).id();
  }

  Api batchAdmin() {
    String email = unique("operator") + "@example.com";
    admin
        .post(
            "/users",
            Map.of("role", "batch_admin", "name", "Operator", "email", email, "password", PASSWORD))
        .expect(201);
    return Api.anonymous().withToken(email, PASSWORD);
  }

  /** Sells a pass of so many credits that costs nothing; null credits are unlimited. */
  long pass(Member member, Integer credits) {
    Map<String, Object> body = new HashMap<>();
    body.put("clientId", member.clientId());
    body.put("name", "Test pass");
    body.put("credits", credits);
    body.put("validityDays", 90);
    body.put("price", 0);
    return admin.post("/passes", body).expect(201).id();
  }

  Answer passOf(long passId) {
    return admin.get("/passes/" + passId).expect(200);
  }

  int available(long passId) {
    return passOf(passId).at("/creditsAvailable").asInt();
  }

  int held(long passId) {
    return passOf(passId).at("/creditsHeld").asInt();
  }

  Answer lessonOf(Lesson lesson) {
    return admin.get(lesson.path()).expect(200);
  }

  Answer participants(Lesson lesson) {
    return admin.get(lesson.path() + "/participants").expect(200);
  }

  Answer checkIn(Lesson lesson, long registrationId, String attendance) {
    return checkIn(lesson, registrationId, attendance, null);
  }

  Answer checkIn(Lesson lesson, long registrationId, String attendance, Boolean waive) {
    Map<String, Object> row = new HashMap<>();
    row.put("registrationId", registrationId);
    row.put("attendance", attendance);
    if (waive != null) {
      row.put("waive", waive);
    }
    return lesson.trainer().post(lesson.path() + "/check-in", Map.of("items", List.of(row)));
  }

  /** Changes settings; the next request sees them. */
  void settings(Map<String, Object> values) {
    String etag = admin.get("/settings").expect(200).etag();
    admin.with("If-Match", etag).patch("/settings", values).expect(200);
  }

  /** Changes a class by an admin who has seen its present version. */
  Answer change(Lesson lesson, Map<String, Object> values) {
    return admin.with("If-Match", lessonOf(lesson).etag()).patch(lesson.path(), values);
  }

  private static String unique(String prefix) {
    return prefix.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
  }
}
