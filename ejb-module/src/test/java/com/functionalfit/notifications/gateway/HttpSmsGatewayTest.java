package com.functionalfit.notifications.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.notifications.gateway.FakeService.Received;
import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.EnvironmentOf;
import com.functionalfit.queue.PermanentFailure;
import com.functionalfit.queue.RetryLater;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSmsGatewayTest {

  private static final String PHONE = "+36301234567";

  private static final ObjectMapper JSON = new ObjectMapper();

  private FakeService service;
  private HttpSmsGateway gateway;

  @BeforeEach
  void start() throws IOException {
    service = new FakeService();
    gateway =
        new HttpSmsGateway(
            new AppConfig(
                new EnvironmentOf(
                    Map.of(
                        "FUNCTIONALFIT_SMS_URL",
                        service.origin() + "/sms",
                        "FUNCTIONALFIT_SMS_TOKEN",
                        "token of ours"))));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void sendsNumberTextAndReference() throws Exception {
    gateway.send(PHONE, "Helyet kaptál: \"Jóga\"", "notification-7");

    Received request = service.received().get(0);
    assertThat(request.headers().getFirst("Authorization")).isEqualTo("Bearer token of ours");
    Map<String, String> body =
        Map.of("to", PHONE, "text", "Helyet kaptál: \"Jóga\"", "reference", "notification-7");
    assertThat(JSON.readTree(request.body())).isEqualTo(JSON.<JsonNode>valueToTree(body));
  }

  @Test
  void isNotThereWithoutAddress() {
    assertThat(gateway.isAvailable()).isTrue();
    assertThat(new HttpSmsGateway(new AppConfig(new EnvironmentOf(Map.of()))).isAvailable())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 404, 422})
  void givesUpWhenRefused(int status) {
    service.answer(status, Map.of("Location", service.origin() + "/elsewhere"));
    assertThatThrownBy(() -> gateway.send(PHONE, "text", "reference"))
        .isInstanceOf(PermanentFailure.class)
        .hasMessage("The SMS gateway answered " + status);
    assertThat(service.received()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 503})
  void comesBackWhenBusy(int status) {
    service.answer(status);
    assertThatThrownBy(() -> gateway.send(PHONE, "text", "reference"))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining(PHONE);
  }

  @Test
  void comesBackWhenTold() {
    service.answer(503, Map.of("Retry-After", "17"));
    assertThatThrownBy(() -> gateway.send(PHONE, "text", "reference"))
        .isInstanceOfSatisfying(
            RetryLater.class, later -> assertThat(later.pause()).isEqualTo(Duration.ofSeconds(17)));
  }

  @Test
  void comesBackWhenNobodyAnswers() {
    service.close();
    assertThatThrownBy(() -> gateway.send(PHONE, "text", "reference"))
        .isInstanceOf(IOException.class);
  }
}
