package com.functionalfit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimetableCacheTest {

  private final TimetableCache cache = new TimetableCache();
  private final AtomicInteger made = new AtomicInteger();

  private byte[] make() {
    return ("answer " + made.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void forgetsAtACommittedChange() {
    cache.get("week", this::make);
    cache.remember("?week", "week");
    assertThat(cache.find("?week")).isPresent();

    cache.onCommittedChange(new TimetableChanged());

    assertThat(cache.find("?week")).isEmpty();
    cache.get("week", this::make);
    assertThat(made).hasValue(2);
  }
}
