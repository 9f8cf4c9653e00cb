package com.functionalfit.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushHostsTest {

  private static final PushHosts HOSTS =
      new PushHosts(List.of("fcm.googleapis.com", "*.push.apple.com", "http://localhost:9000"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fcm.googleapis.com/fcm/send/abc",
        "https://FCM.googleapis.com/fcm/send/abc",
        "https://fcm.googleapis.com:443/x",
        "https://web.push.apple.com/x",
        "http://localhost:9000/x"
      })
  void acceptsListedServices(String endpoint) {
    assertThat(HOSTS.accept(endpoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "/relative",
        "https:///path",
        "https://[",
        "http://fcm.googleapis.com/x",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com.evil.example/x",
        "https://evil.example/fcm.googleapis.com",
        "https://fcm.googleapis.com@evil.example/x",
        "https://user@fcm.googleapis.com/x",
        "https://push.apple.com/x",
        "https://notpush.apple.com/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://169.254.169.254/latest",
        "http://localhost:9001/x",
        "http://localhost/x",
        "https://localhost:9000/x",
        "file:///etc/passwd",
        "gopher://fcm.googleapis.com/x"
      })
  void refusesEverythingElse(String endpoint) {
    assertThat(HOSTS.accept(endpoint)).isFalse();
  }

  @Test
  void refusesAllWithoutList() {
    assertThat(new PushHosts(List.of()).accept("https://fcm.googleapis.com/x")).isFalse();
  }
}
