package com.functionalfit.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIVE-1")
@DisplayName("LIVE-1: a slow reader of live data is dropped")
class OutboxTest {

  private final List<String> begun = new ArrayList<>();
  private final Outbox outbox = new Outbox(begun::add);

  @Test
  void sendsOneAfterTheOtherInOrder() {
    assertThat(outbox.offer("a")).isTrue();
    outbox.offer("b");
    outbox.offer("c");
    assertThat(begun).containsExactly("a");
    outbox.sent();
    outbox.sent();
    outbox.sent();
    assertThat(begun).containsExactly("a", "b", "c");
    outbox.offer("d");
    assertThat(begun).hasSize(4);
  }

  @Test
  void givesUpOnAReaderWhoDoesNotFollow() {
    List<Boolean> taken =
        IntStream.rangeClosed(0, Outbox.CAPACITY).mapToObj(i -> outbox.offer("m" + i)).toList();
    assertThat(taken).doesNotContain(false);
    assertThat(outbox.offer("one too many")).isFalse();
    outbox.sent();
    assertThat(begun).as("nothing more is sent").containsExactly("m0");
    assertThat(outbox.offer("later")).as("it is told once").isTrue();
    assertThat(begun).hasSize(1);
  }
}
