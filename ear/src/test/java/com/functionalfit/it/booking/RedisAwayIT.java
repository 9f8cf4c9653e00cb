package com.functionalfit.it.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.it.booking.Studio.Lesson;
import com.functionalfit.it.booking.Studio.Member;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Invariants;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.TestStack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Redis goes away, and comes back empty. */
@Tag("NFR-3")
class RedisAwayIT {

  private static final int PEOPLE = 32;

  private final Studio studio = new Studio();

  @AfterEach
  void bringBack() {
    TestStack.get().redis().stop();
    TestStack.get().redis().restart();
  }

  @Test
  @DisplayName("NFR-3: without Redis people sign in, book and cancel; nothing is lost")
  void goesOn() {
    Lesson lesson = studio.lesson(PEOPLE / 2, Duration.ofDays(3));
    List<Member> members = studio.members(PEOPLE);
    TestStack.get().redis().stop();

    Answer health = Api.anonymous().get("/api/health").expect(200);
    assertThat(health.at("/checks/redis").asText()).isEqualTo("DOWN");
    assertThat(health.at("/status").asText()).isEqualTo("UP");

    List<Answer> answers = Parallel.run(PEOPLE, i -> () -> members.get(i).book(lesson));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    assertThat(studio.lessonOf(lesson).at("/bookedCount").asInt()).isEqualTo(PEOPLE / 2);
    members.get(0).api().get("/me").expect(200);
    Api.anonymous().get("/public/classes").expect(200);
    studio.member().book(lesson).expect(201);

    TestStack.get().redis().restart();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "UP".equals(Api.anonymous().get("/api/health").at("/checks/redis").asText()));
    members.forEach(member -> member.api().get("/me").expect(200));
    Invariants.hold();
  }
}
