package com.functionalfit.it.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** Timer tasks run by hand. */
public final class Timers {

  private static final Duration SOON = Duration.ofSeconds(100);

  private final Api admin;

  public Timers(Api admin) {
    this.admin = admin;
  }

  /** Runs a task and waits for its end. */
  public JsonNode runNow(String task) {
    return ended(task, begin(admin, task).get("slot").asText());
  }

  /** Asks a node for a run; answers it when a scheduler has begun. */
  public static JsonNode begin(Api api, String task) {
    List<String> before = runs(api, task).findValuesAsText("slot");
    api.post("/schedules/" + task + "/run", null).expect(202);
    await().atMost(SOON).until(() -> newest(api, task, before) != null);
    return newest(api, task, before);
  }

  /** Waits for the end of a run. */
  public JsonNode ended(String task, String slot) {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> run(task, slot).get("finishedAt").isTextual());
    return run(task, slot);
  }

  private static JsonNode newest(Api api, String task, List<String> before) {
    for (JsonNode run : runs(api, task)) {
      boolean isNew = !before.contains(run.get("slot").asText());
      if (isNew && run.get("manual").asBoolean() && !"-".equals(run.get("node").asText())) {
        return run;
      }
    }
    return null;
  }

  private JsonNode run(String task, String slot) {
    for (JsonNode run : runs(admin, task)) {
      if (slot.equals(run.get("slot").asText())) {
        return run;
      }
    }
    throw new AssertionError("no run " + slot);
  }

  private static JsonNode runs(Api api, String task) {
    return api.get("/schedules/" + task + "/runs?pageSize=20").expect(200).at("/items");
  }
}
