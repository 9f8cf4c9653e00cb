package com.functionalfit.it.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Unique;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("REF-1, REF-2: rooms")
class RoomsIT {

  private final Api admin = Api.admin();
  private final long siteId =
      admin.post("/sites", Map.of("name", Unique.name("Rooms of"))).expect(201).id();

  @Test
  void addsAndChangesRoom() {
    Answer room = room("Nagyterem");
    assertThat(room.at("/color").asText()).isEqualTo("#3788D8");
    assertThat(room.at("/conflictMode").asText()).isEqualTo("block");
    assertThat(room.at("/capacity").isNull()).isTrue();
    assertThat(room.at("/site/id").asLong()).isEqualTo(siteId);
    assertThat(room.body().has("googleCalendarId")).isTrue();
    Map<String, Object> change = new HashMap<>();
    change.put("capacity", 12);
    change.put("conflictMode", "confirm");
    Answer changed =
        admin.with("If-Match", room.etag()).patch("/rooms/" + room.id(), change).expect(200);
    assertThat(changed.at("/capacity").asInt()).isEqualTo(12);
    assertThat(changed.at("/name").asText()).isEqualTo("Nagyterem");
    change.put("capacity", null);
    Answer cleared =
        admin.with("If-Match", changed.etag()).patch("/rooms/" + room.id(), change).expect(200);
    assertThat(cleared.at("/capacity").isNull()).isTrue();
  }

  @Test
  void refusesTakenNamesWithinSite() {
    room("Terem");
    admin.post("/rooms", Map.of("siteId", siteId, "name", "Terem")).expectInvalid("name", "taken");
    long otherSite = admin.post("/sites", Map.of("name", Unique.name("Next to"))).expect(201).id();
    admin.post("/rooms", Map.of("siteId", otherSite, "name", "Terem")).expect(201);
  }

  @Test
  void listsRoomsOfSite() {
    room("B room");
    room("A room");
    Answer list = admin.get("/rooms?siteId=" + siteId + "&sort=-name&pageSize=1").expect(200);
    assertThat(list.at("/total").asInt()).isEqualTo(2);
    assertThat(list.at("/items/0/name").asText()).isEqualTo("B room");
    assertThat(list.at("/items/1").isMissingNode()).isTrue();
  }

  @Test
  @Tag("REF-1")
  void keepsRoomWithFutureClasses() {
    Studio studio = Studio.open();
    long classId =
        studio.schedule(studio.template(), Studio.ahead(5, 10), Map.of()).expect(201).id();
    Answer room = admin.get("/rooms/" + studio.roomId()).expect(200);
    Api current = admin.with("If-Match", room.etag());
    Answer refused = current.delete("/rooms/" + studio.roomId()).expect(409, "HAS_FUTURE_SESSIONS");
    assertThat(refused.at("/futureClasses").asInt()).isEqualTo(1);
    assertThat(refused.at("/futureEvents").asInt()).isZero();
    studio.holding(classId).delete("/classes/" + classId).expect(204);
    current.delete("/rooms/" + studio.roomId()).expect(204);
    admin.get("/rooms/" + studio.roomId()).expect(404);
  }

  @Test
  void refusesBadInput() {
    admin.post("/rooms", Map.of("name", "X")).expectInvalid("siteId", "required");
    admin
        .post("/rooms", Map.of("siteId", 999999999, "name", "X"))
        .expectInvalid("siteId", "unknown");
    admin
        .post("/rooms", Map.of("siteId", siteId, "name", "X", "capacity", 0))
        .expectInvalid("capacity", "range");
    admin
        .post("/rooms", Map.of("siteId", siteId, "name", "X", "color", "red"))
        .expectInvalid("color", "format");
    admin
        .post("/rooms", Map.of("siteId", siteId, "name", "X", "conflictMode", "perhaps"))
        .expectInvalid("conflictMode", "format");
    admin.post("/rooms", Map.of("siteId", "1", "name", "X")).expectInvalid("siteId", "format");
    admin.get("/rooms?sort=capacity").expectInvalid("sort", "sort");
  }

  private Answer room(String name) {
    return admin.post("/rooms", Map.of("siteId", siteId, "name", name)).expect(201);
  }
}
