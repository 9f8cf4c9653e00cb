package com.functionalfit.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.TestStack;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many people at two nodes want few rooms and few trainers at the same hours. */
@Tag("CONF-2")
class NoDoubleBookingIT {

  private static final int PEOPLE = 64;
  private static final int WISHES = 6;
  private static final long SEED = 20_261_129L;
  private static final Set<Integer> ANSWERS = Set.of(200, 201, 409, 412, 503);

  private final Diary diary = Diary.open();
  private final Studio studio = diary.studio();
  private final LocalDateTime morning = Studio.ahead(30, 6);
  private final long guest = Desk.walkIn(diary.admin());
  private final long[] rooms = {studio.roomId(), studio.room("block"), studio.room("block")};
  private final long[] trainers = {diary.trainer().staffId(), studio.trainerId(), studio.trainer()};
  private final List<Long> templates =
      IntStream.range(0, PEOPLE).mapToObj(i -> studio.template()).toList();

  @Test
  @DisplayName("CONF-1, CONF-2: whatever 64 people do at once, nothing overlaps")
  void neverBooksTwice() {
    String secondNode = TestStack.secondNode().url();

    List<List<Answer>> answers =
        Parallel.run(
            PEOPLE,
            i -> {
              Api caller = i % 2 == 0 ? diary.admin() : diary.admin().at(secondNode);
              return () -> wish(caller, i);
            });

    List<Answer> all = answers.stream().flatMap(List::stream).toList();
    assertThat(all).allSatisfy(answer -> assertThat(ANSWERS).contains(answer.status()));
    assertThat(all)
        .filteredOn(answer -> answer.status() == 409)
        .allSatisfy(
            answer -> assertThat(answer.code()).isIn("SCHEDULE_CONFLICT", "DUPLICATE_CLASS"));
    assertThat(overlaps("room_id", rooms)).isEmpty();
    assertThat(overlaps("person", trainers)).isEmpty();
    assertThat(planned()).as("sessions that found a place").isGreaterThan(10);
  }

  /** What one person does: plans sessions and classes, and moves what was planned. */
  private List<Answer> wish(Api caller, int person) {
    Random random = new Random(SEED + person);
    List<Answer> answers = new ArrayList<>();
    List<Long> own = new ArrayList<>();
    for (int i = 0; i < WISHES; i++) {
      if (random.nextInt(4) == 0 && !own.isEmpty()) {
        answers.add(move(caller, own.get(random.nextInt(own.size())), random));
      } else if (random.nextInt(3) == 0) {
        answers.add(lesson(caller, templates.get(person), random));
      } else {
        Answer made = caller.post("/events", event(random));
        answers.add(made);
        if (made.status() == 201) {
          own.add(made.id());
        }
      }
    }
    return answers;
  }

  private Map<String, Object> event(Random random) {
    LocalDateTime start = start(random);
    Map<String, Object> body = new HashMap<>(diary.session(start, guest));
    body.put("roomId", any(rooms, random));
    body.put("staffId", any(trainers, random));
    body.put("endsAt", Studio.instant(start.plusMinutes(15L * (1 + random.nextInt(6)))));
    return body;
  }

  private Answer lesson(Api caller, long template, Random random) {
    return caller.post(
        "/classes",
        Map.of(
            "templateId",
            template,
            "startsAt",
            Studio.instant(start(random)),
            "roomId",
            any(rooms, random),
            "trainerId",
            any(trainers, random)));
  }

  private Answer move(Api caller, long event, Random random) {
    Answer seen = caller.get("/events/" + event);
    return caller
        .with("If-Match", seen.etag())
        .patch(
            "/events/" + event,
            Map.of(
                "startsAt", Studio.instant(start(random)),
                "roomId", any(rooms, random),
                "staffId", any(trainers, random)));
  }

  private LocalDateTime start(Random random) {
    return morning.plusMinutes(15L * random.nextInt(48));
  }

  private static long any(long[] ids, Random random) {
    return ids[random.nextInt(ids.length)];
  }

  /** Pairs of sessions that share a moment and a room, or a person. */
  private static Set<String> overlaps(String resource, long[] ids) {
    String sessions =
        """
        (SELECT CONCAT('event ', id) AS name, room_id, staff_id AS person, starts_at, ends_at
         FROM events WHERE status <> 'cancelled'
         UNION ALL
         SELECT CONCAT('class ', id), room_id, trainer_id, starts_at, ends_at
         FROM class_occurrences WHERE status <> 'cancelled')""";
    Set<String> found = new HashSet<>();
    for (long id : ids) {
      found.addAll(
          Database.texts(
              "SELECT CONCAT(a.name, ' and ', b.name) FROM "
                  + sessions
                  + " a JOIN "
                  + sessions
                  + " b ON a.name < b.name AND a.starts_at < b.ends_at AND a.ends_at > b.starts_at"
                  + " AND a."
                  + resource
                  + " = b."
                  + resource
                  + " WHERE a."
                  + resource
                  + " = ?",
              id));
    }
    return found;
  }

  private long planned() {
    return Database.number(
        "SELECT COUNT(*) FROM events WHERE room_id IN (?, ?, ?)", rooms[0], rooms[1], rooms[2]);
  }
}
