package com.functionalfit.it.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Unique;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CLOS-1: closures")
class ClosuresIT {

  // A time of its own, far from what other tests plan.
  private static final String START = "2031-05-05T08:00:00+02:00";
  private static final String END = "2031-05-05T12:00:00+02:00";
  private static final String RANGE = "/closures?from=2031-05-01&to=2031-05-31";

  private final Api admin = Api.admin();
  private final long siteId =
      admin.post("/sites", Map.of("name", Unique.name("Closed"))).expect(201).id();
  private final long roomId =
      admin.post("/rooms", Map.of("siteId", siteId, "name", "Room")).expect(201).id();

  @Test
  void closesChangesAndOpensRoom() {
    Answer created = admin.post("/closures", closure("room", "maintenance")).expect(201);
    long id = created.at("/closure/id").asLong();
    assertThat(created.header("Location")).isEqualTo("/api/v1/closures/" + id);
    assertThat(created.at("/closure/startsAt").asText()).isEqualTo("2031-05-05T06:00:00Z");
    assertThat(created.at("/closure/room/site/id").asLong()).isEqualTo(siteId);
    assertThat(created.at("/affected").isArray()).isTrue();
    assertThat(created.at("/cancelled").asInt()).isZero();
    assertThat(find(RANGE + "&siteId=" + siteId, id)).isTrue();
    assertThat(find(RANGE + "&roomId=" + roomId, id)).isTrue();
    Answer changed =
        admin
            .with("If-Match", created.etag())
            .patch("/closures/" + id, Map.of("reason", "Painting"))
            .expect(200);
    assertThat(changed.at("/reason").asText()).isEqualTo("Painting");
    admin.with("If-Match", changed.etag()).delete("/closures/" + id).expect(204);
    assertThat(find(RANGE, id)).isFalse();
  }

  @Test
  void findsClosuresByOverlap() {
    Answer created = admin.post("/closures", closure("site", "blackout")).expect(201);
    long id = created.at("/closure/id").asLong();
    assertThat(find("/closures?from=2031-05-05&to=2031-05-05", id)).isTrue();
    assertThat(find("/closures?from=2031-05-06&to=2031-05-07", id)).isFalse();
  }

  @Test
  void tellsWhatItCoversAndCancelsItOnDemand() {
    Studio studio = Studio.open();
    LocalDateTime start = Studio.ahead(6, 10);
    long classId = studio.schedule(studio.template(), start, Map.of()).expect(201).id();
    Map<String, Object> body = closure("room", "maintenance");
    body.put("roomId", studio.roomId());
    body.put("startsAt", Studio.instant(start.minusHours(1)));
    body.put("endsAt", Studio.instant(start.plusMinutes(30)));
    Answer told = admin.post("/closures", body).expect(201);
    assertThat(told.at("/affected/0/kind").asText()).isEqualTo("class");
    assertThat(told.at("/affected/0/id").asLong()).isEqualTo(classId);
    assertThat(told.at("/affected/0/startsAt").asText()).isEqualTo(Studio.instant(start));
    assertThat(told.at("/cancelled").asInt()).isZero();
    Answer done =
        admin
            .with("If-Match", told.etag())
            .patch("/closures/" + told.at("/closure/id").asLong(), Map.of("cancelAffected", true))
            .expect(200);
    assertThat(done.at("/cancelled").asInt()).isEqualTo(1);
    assertThat(admin.get("/classes/" + classId).expect(200).at("/status").asText())
        .isEqualTo("cancelled");
  }

  @Test
  void refusesBadInput() {
    admin.post("/closures", closure("site", "maintenance")).expectInvalid("kind", "range");
    Map<String, Object> noRoom = closure("room", "maintenance");
    noRoom.remove("roomId");
    admin.post("/closures", noRoom).expectInvalid("roomId", "required");
    Map<String, Object> unknown = closure("room", "blackout");
    unknown.put("roomId", 999999999);
    admin.post("/closures", unknown).expectInvalid("roomId", "unknown");
    Map<String, Object> naive = closure("room", "blackout");
    naive.put("startsAt", "2031-05-05T08:00:00");
    admin.post("/closures", naive).expectInvalid("startsAt", "offset_required");
    Map<String, Object> backwards = closure("room", "blackout");
    backwards.put("endsAt", START);
    admin.post("/closures", backwards).expectInvalid("endsAt", "range");
    admin.get("/closures").expectInvalid("from", "required");
    admin.get("/closures?from=2031-01-01&to=2031-12-31").expectInvalid("to", "range");
  }

  private boolean find(String path, long id) {
    for (JsonNode item : admin.get(path).expect(200).at("/items")) {
      if (item.path("id").asLong() == id) {
        return true;
      }
    }
    return false;
  }

  private Map<String, Object> closure(String scope, String kind) {
    Map<String, Object> body = new HashMap<>();
    body.put("scope", scope);
    body.put("kind", kind);
    body.put("startsAt", START);
    body.put("endsAt", END);
    body.put("reason", "Renovation");
    body.put("room".equals(scope) ? "roomId" : "siteId", "room".equals(scope) ? roomId : siteId);
    return body;
  }
}
