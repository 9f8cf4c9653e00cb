package com.functionalfit.it.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.dev.ServerNode;
import com.functionalfit.dev.StartFailed;
import com.functionalfit.it.support.TestStack;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A node whose application did not start is of no use, and must say so and end when it is told. */
class FailedStartIT {

  private static final int MORE_THAN_THREADS_OF_THE_PORT = 3;
  private static final String STOPPED = "WFLYSRV0050";

  @Test
  @DisplayName("Without a database a node says why it did not start, that it is down, and ends")
  void aNodeWithoutDatabase() throws Exception {
    ServerNode node = TestStack.get().addNode("no-database", Map.of("DB_PORT", "1"));
    try {
      assertThatThrownBy(node::start)
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining("Connection refused");
      for (int i = 0; i < MORE_THAN_THREADS_OF_THE_PORT; i++) {
        for (String probe : new String[] {"/health", "/health/ready", "/health/started"}) {
          assertThat(Probe.ask(node, probe).statusCode()).as(probe).isEqualTo(503);
        }
      }
    } finally {
      node.stop();
    }
    assertThat(Files.readString(node.log())).as("ended by itself, not killed").contains(STOPPED);
  }
}
