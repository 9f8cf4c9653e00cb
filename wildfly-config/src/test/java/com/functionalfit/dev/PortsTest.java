package com.functionalfit.dev;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void saysWhichPortIsBusy() throws Exception {
    try (ServerSocket busy = new ServerSocket(0)) {
      assertThatThrownBy(() -> Ports.requireFree(busy.getLocalPort(), "the product"))
          .isInstanceOf(StartFailed.class)
          .hasMessage(
              "Port "
                  + busy.getLocalPort()
                  + " is in use, and the product needs it: stop its holder or choose another, -Dport=8081.");
    }
  }

  @Test
  void saysWhatCannotBeReached() {
    int nobody = Ports.free();

    assertThatThrownBy(() -> Ports.requireReachable("127.0.0.1", nobody, "Redis"))
        .isInstanceOf(StartFailed.class)
        .hasMessage("Redis at 127.0.0.1:" + nobody + " cannot be reached.");
  }

  @Test
  void saysWhichVariableIsNoPort() {
    assertThatThrownBy(() -> Ports.parse("DB_PORT", "mysql"))
        .isInstanceOf(StartFailed.class)
        .hasMessage("DB_PORT is not a port number: mysql");
  }
}
