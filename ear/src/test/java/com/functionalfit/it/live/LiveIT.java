package com.functionalfit.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.TestStack;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIVE-1")
@DisplayName("LIVE-1: the WebSocket of the calendar")
class LiveIT {

  private static final Duration SESSION_CHECK = Duration.ofSeconds(30);
  private static final Set<String> SEATS =
      Set.of("type", "occurrenceId", "capacity", "booked", "availableSpots", "waitlist", "version");
  private static final Set<String> CHANGED =
      Set.of("type", "kind", "id", "change", "startsAt", "endsAt", "roomId", "version");

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();
  private final List<Ear> ears = new ArrayList<>();

  @AfterEach
  void hangUp() {
    ears.forEach(Ear::close);
  }

  @Test
  void everybodyHearsTheSeatsOfPublicClassesOnEveryNode() {
    long open = studio.template(Map.of("capacity", 3)).id();
    long lesson = studio.schedule(open, Studio.ahead(4, 10), Map.of()).expect(201).id();
    long hidden = studio.template(Map.of("isPublic", false)).id();
    long secret = studio.schedule(hidden, Studio.ahead(4, 12), Map.of()).expect(201).id();
    Ear here = anybody(TestStack.get().url()).subscribe("public");
    Ear there = anybody(TestStack.secondNode().url()).subscribe("public");
    assertThat(here.all(type("hello"))).hasSize(1);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              // The second node subscribes within its first round.
              People.client("Early").api().post("/classes/" + lesson + "/book", Map.of());
              return !there.all(seatsOf(lesson)).isEmpty();
            });
    admin
        .post(
            "/classes/" + secret + "/participants",
            Map.of("clientId", People.client("Hidden").clientId()))
        .expect(201);
    Answer full = admin.get("/classes/" + lesson).expect(200);
    for (Ear ear : List.of(here, there)) {
      JsonNode last =
          ear.hears(
              seatsOf(lesson)
                  .and(seats -> seats.path("booked").asInt() == full.at("/bookedCount").asInt())
                  .and(
                      seats ->
                          seats.path("waitlist").asInt() == full.at("/waitlistCount").asInt()));
      assertThat(names(last)).isEqualTo(SEATS);
      assertThat(last.path("capacity").asInt()).isEqualTo(3);
      assertThat(last.path("availableSpots")).isEqualTo(full.at("/availableSpots"));
      assertThat(ear.all(seatsOf(secret))).isEmpty();
    }
  }

  @Test
  void theStudioHearsWhatHappensToClassesAndClosures() {
    Ear byRoom = staff().subscribe("room:" + studio.roomId());
    Ear bySite = staff().subscribe("site:" + studio.siteId());
    Ear elsewhere = staff().subscribe("room:" + studio.room("block"));
    long lesson =
        studio.schedule(studio.template(), Studio.ahead(5, 10), Map.of()).expect(201).id();
    JsonNode created = byRoom.hears(changeOf("class", lesson, "created"));
    assertThat(names(created)).isEqualTo(CHANGED);
    assertThat(created.path("startsAt").asText()).isEqualTo(Studio.instant(Studio.ahead(5, 10)));
    studio
        .holding(lesson)
        .post(
            "/classes/" + lesson + "/move", Map.of("startsAt", Studio.instant(Studio.ahead(6, 10))))
        .expect(200);
    JsonNode moved = byRoom.hears(changeOf("class", lesson, "moved"));
    assertThat(moved.path("version").asInt()).isGreaterThan(created.path("version").asInt());
    Map<String, Object> closure = new HashMap<>();
    closure.put("scope", "room");
    closure.put("roomId", studio.roomId());
    closure.put("kind", "maintenance");
    closure.put("startsAt", Studio.instant(Studio.ahead(300, 8)));
    closure.put("endsAt", Studio.instant(Studio.ahead(300, 9)));
    closure.put("reason", "Paint");
    Answer closed = admin.post("/closures", closure).expect(201);
    long closureId = closed.at("/closure/id").asLong();
    byRoom.hears(changeOf("closure", closureId, "created"));
    admin.with("If-Match", closed.etag()).delete("/closures/" + closureId).expect(204);
    byRoom.hears(changeOf("closure", closureId, "cancelled"));
    long block =
        admin
            .post(
                "/events",
                Map.of(
                    "type", "BLOCK",
                    "roomId", studio.roomId(),
                    "staffId", studio.trainerId(),
                    "startsAt", Studio.instant(Studio.ahead(5, 14)),
                    "endsAt", Studio.instant(Studio.ahead(5, 15)),
                    "notes", "Very personal notes"))
            .expect(201)
            .id();
    JsonNode blocked = byRoom.hears(changeOf("event", block, "created"));
    assertThat(names(blocked)).isEqualTo(CHANGED);
    assertThat(blocked.toString()).doesNotContain("personal");
    studio.holding(lesson).delete("/classes/" + lesson).expect(204);
    bySite.hears(changeOf("class", lesson, "cancelled"));
    assertThat(elsewhere.all(type("changed"))).isEmpty();
  }

  @Test
  void aPersonHearsOfOwnPlacesWithoutAWordAboutAnybody() {
    People.Registered client = People.client("Very Personal Name");
    String token = token(client.email());
    Ear own = anybody(TestStack.get().url());
    own.say(Map.of("type", "auth", "token", token)).subscribe("me");
    Ear another = bearer(token(People.client("Another").email())).subscribe("me");
    long lesson =
        studio.schedule(studio.template(), Studio.ahead(7, 10), Map.of()).expect(201).id();
    client.api().post("/classes/" + lesson + "/book", Map.of()).expect(201);
    JsonNode booked = own.hears(type("registration"));
    assertThat(booked.path("occurrenceId").asLong()).isEqualTo(lesson);
    assertThat(booked.path("status").asText()).isEqualTo("booked");
    assertThat(names(booked)).isEqualTo(Set.of("type", "occurrenceId", "status"));
    client.api().post("/classes/" + lesson + "/cancel", Map.of()).expect(200);
    own.hears(
        type("registration").and(message -> "cancelled".equals(message.path("status").asText())));
    assertThat(another.all(type("registration"))).isEmpty();
    assertThat(own.all(message -> true).toString()).doesNotContain("Personal", client.email());
  }

  @Test
  void topicsAreForThoseWhoMayHearThem() {
    Ear anybody = anybody(TestStack.get().url()).subscribe("classes", "me", "site:1", "nonsense");
    assertThat(refused(anybody)).containsExactlyInAnyOrder("classes", "me", "site:1", "nonsense");
    Ear client = bearer(token(People.client("Client").email())).subscribe("me", "room:1");
    assertThat(refused(client)).containsExactly("room:1");
    Ear staff = staff().subscribe("classes", "site:1", "room:1", "me", "room:0", "room:x");
    assertThat(refused(staff)).containsExactlyInAnyOrder("room:0", "room:x");
    Ear wrong = anybody(TestStack.get().url());
    wrong.say(Map.of("type", "auth", "token", "x".repeat(43)));
    assertThat(wrong.all(message -> "UNAUTHENTICATED".equals(message.path("code").asText())))
        .hasSize(1);
  }

  @Test
  void signInOfOneConnectionIsNoOtherConnections() {
    String token = token(People.member(admin, "staff", "Parallel").email());
    List<Ear> opened =
        Parallel.run(
            16,
            i ->
                () ->
                    i % 4 == 0
                        ? Ear.open(TestStack.get().url(), Map.of())
                        : Ear.open(
                            TestStack.get().url(), Map.of("Authorization", "Bearer " + token)));
    ears.addAll(opened);
    for (int i = 0; i < opened.size(); i++) {
      Ear ear = opened.get(i).subscribe("classes");
      assertThat(refused(ear)).hasSize(i % 4 == 0 ? 1 : 0);
    }
  }

  @Test
  void foreignPagesOpenNoConnection() {
    String url = TestStack.get().url();
    assertThatThrownBy(() -> Ear.open(url, Map.of("Origin", "https://evil.example")))
        .hasCauseInstanceOf(WebSocketHandshakeException.class)
        .cause()
        .satisfies(
            failure ->
                assertThat(((WebSocketHandshakeException) failure).getResponse().statusCode())
                    .isEqualTo(403));
    Ear home = Ear.open(url, Map.of("Origin", url));
    ears.add(home);
    home.hears(type("hello"));
  }

  @Test
  void theEndOfTheSessionEndsTheConnection() {
    People.Member member = People.member(admin, "staff", "Leaving");
    Ear ear = bearer(token(member.email())).subscribe("classes");
    admin.delete("/users/" + member.userId() + "/sessions").expect(204);
    assertThat(ear.closeCode(SESSION_CHECK)).isEqualTo(4401);
  }

  @Test
  void connectionsAndTopicsAndFramesHaveLimits() {
    Ear staff = staff();
    String[] topics = new String[21];
    for (int i = 0; i < topics.length; i++) {
      topics[i] = "room:" + (i + 1);
    }
    staff.subscribe(topics);
    assertThat(staff.all(m -> "TOO_MANY_TOPICS".equals(m.path("code").asText())))
        .extracting(message -> message.path("topic").asText())
        .containsExactly("room:21");
    staff.send(Map.of("type", "x".repeat(5_000)));
    assertThat(staff.closeCode(Duration.ofSeconds(10))).isEqualTo(1009);
    List<Ear> many = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      many.add(anybody(TestStack.get().url()));
    }
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> many.stream().filter(ear -> !ear.isOpen()).count() == 1);
  }

  private Ear anybody(String url) {
    Ear ear = Ear.open(url, Map.of());
    ears.add(ear);
    return ear;
  }

  private Ear staff() {
    return bearer(token(People.member(admin, "staff", "Listening").email()));
  }

  private Ear bearer(String token) {
    Ear ear = Ear.open(TestStack.get().url(), Map.of("Authorization", "Bearer " + token));
    ears.add(ear);
    return ear;
  }

  private static String token(String email) {
    return Api.anonymous()
        .post("/auth/token", Map.of("email", email, "password", People.PASSWORD))
        .expect(201)
        .at("/accessToken")
        .asText();
  }

  private static List<String> refused(Ear ear) {
    return ear.all(message -> "FORBIDDEN".equals(message.path("code").asText())).stream()
        .map(message -> message.path("topic").asText())
        .toList();
  }

  private static Predicate<JsonNode> type(String type) {
    return message -> type.equals(message.path("type").asText());
  }

  private static Predicate<JsonNode> seatsOf(long lesson) {
    return type("seats").and(message -> message.path("occurrenceId").asLong() == lesson);
  }

  private static Predicate<JsonNode> changeOf(String kind, long id, String change) {
    return type("changed")
        .and(message -> kind.equals(message.path("kind").asText()))
        .and(message -> message.path("id").asLong() == id)
        .and(message -> change.equals(message.path("change").asText()));
  }

  private static Set<String> names(JsonNode message) {
    Set<String> names = new java.util.HashSet<>();
    message.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
