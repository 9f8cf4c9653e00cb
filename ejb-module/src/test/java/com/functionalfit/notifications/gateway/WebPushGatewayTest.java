package com.functionalfit.notifications.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.notifications.gateway.FakeService.Received;
import com.functionalfit.notifications.model.PushAddress;
import com.functionalfit.notifications.model.PushGateway.SubscriptionGone;
import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigurationException;
import com.functionalfit.platform.config.EnvironmentOf;
import com.functionalfit.queue.PermanentFailure;
import com.functionalfit.queue.RetryLater;
import com.interaso.webpush.VapidKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPushGatewayTest {

  private static final byte[] MESSAGE = "{}".getBytes(StandardCharsets.UTF_8);
  private static final String AUTH = text(new byte[16]);
  private static final Pattern HEADER =
      Pattern.compile("vapid t=(([^.]+)\\.([^.]+))\\.([^,]+), k=(.+)");

  private final VapidKeys keys = VapidKeys.generate();
  private FakeService service;
  private WebPushGateway gateway;
  private PushAddress browser;

  @BeforeEach
  void start() throws IOException {
    service = new FakeService();
    gateway = gateway(keys, keys);
    browser =
        new PushAddress(
            service.origin() + "/browser",
            text(VapidKeys.generate().getApplicationServerKey()),
            AUTH);
  }

  private WebPushGateway gateway(VapidKeys open, VapidKeys secret) {
    return new WebPushGateway(
        new AppConfig(
            new EnvironmentOf(
                Map.of(
                    "FUNCTIONALFIT_VAPID_PUBLIC_KEY", text(open.getApplicationServerKey()),
                    "FUNCTIONALFIT_VAPID_PRIVATE_KEY", text(raw(secret)),
                    "FUNCTIONALFIT_VAPID_SUBJECT", "mailto:studio@functionalfit.example",
                    "FUNCTIONALFIT_PUSH_HOSTS", service.origin()))));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void signsWithItsKeyForThisServiceOnly() throws Exception {
    gateway.send(browser, "notification-7", MESSAGE);

    Received request = service.received().get(0);
    assertThat(request.headers().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
    assertThat(request.headers().getFirst("TTL")).isEqualTo("43200");
    assertThat(request.headers().getFirst("Urgency")).isEqualTo("high");
    assertThat(request.headers().getFirst("Topic")).isEqualTo("notification-7");
    Matcher header = HEADER.matcher(request.headers().getFirst("Authorization"));
    assertThat(header.matches()).isTrue();
    assertThat(header.group(5)).isEqualTo(gateway.publicKey().orElseThrow());
    assertThat(isSigned(header.group(1), bytes(header.group(4)))).isTrue();
    JsonNode claims = new ObjectMapper().readTree(bytes(header.group(3)));
    assertThat(claims.path("aud").asText()).isEqualTo(service.origin());
    assertThat(claims.path("sub").asText()).isEqualTo("mailto:studio@functionalfit.example");
    assertThat(Instant.ofEpochSecond(claims.path("exp").asLong()))
        .isBetween(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
  }

  @Test
  void hidesTheMessageAndNeverTwiceTheSameWay() throws Exception {
    byte[] message = "Helyet kaptál".getBytes(StandardCharsets.UTF_8);
    gateway.send(browser, "a", message);
    gateway.send(browser, "a", message);

    byte[] first = service.received().get(0).body();
    byte[] second = service.received().get(1).body();
    // Salt, record size, length of the key, key, message with its end mark and its tag.
    assertThat(first).hasSize(16 + 4 + 1 + 65 + message.length + 1 + 16);
    assertThat(Arrays.copyOf(first, 16)).isNotEqualTo(Arrays.copyOf(second, 16));
    assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("Helyet");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void tellsWhenTheBrowserHasGone(int status) {
    service.answer(status);
    assertThatThrownBy(() -> gateway.send(browser, "a", MESSAGE))
        .isInstanceOf(SubscriptionGone.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 413})
  void givesUpWhenRefused(int status) {
    service.answer(status, Map.of("Location", service.origin() + "/elsewhere"));
    assertThatThrownBy(() -> gateway.send(browser, "a", MESSAGE))
        .isInstanceOf(PermanentFailure.class);
    assertThat(service.received()).hasSize(1);
  }

  @Test
  void comesBackWhenBusy() {
    service.answer(502);
    assertThatThrownBy(() -> gateway.send(browser, "a", MESSAGE)).isInstanceOf(IOException.class);
    service.answer(429, Map.of("Retry-After", "30"));
    assertThatThrownBy(() -> gateway.send(browser, "a", MESSAGE)).isInstanceOf(RetryLater.class);
  }

  @Test
  void callsNobodyWhoIsNotListed() {
    PushAddress inside = new PushAddress("http://127.0.0.1:9990/", browser.p256dh(), AUTH);
    assertThat(gateway.accepts(inside.endpoint())).isFalse();
    assertThatThrownBy(() -> gateway.send(inside, "a", MESSAGE))
        .isInstanceOf(PermanentFailure.class);
  }

  @Test
  void takesAPointBesideTheCurveForNoBrowser() {
    byte[] beside = new byte[65];
    Arrays.fill(beside, (byte) 4);
    PushAddress odd = new PushAddress(browser.endpoint(), text(beside), AUTH);
    assertThatThrownBy(() -> gateway.send(odd, "a", MESSAGE)).isInstanceOf(SubscriptionGone.class);
    assertThat(service.received()).isEmpty();
  }

  @Test
  void doesNotStartWithHalfAPair() {
    assertThatThrownBy(() -> gateway(keys, VapidKeys.generate()))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void isNotThereWithoutKeys() {
    WebPushGateway none = new WebPushGateway(new AppConfig(new EnvironmentOf(Map.of())));
    assertThat(none.publicKey()).isEmpty();
    assertThat(none.accepts("https://fcm.googleapis.com/fcm/send/abc")).isFalse();
  }

  private boolean isSigned(String what, byte[] signature) throws Exception {
    Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
    check.initVerify(keys.getPublicKey());
    check.update(what.getBytes(StandardCharsets.US_ASCII));
    return check.verify(signature);
  }

  /** The private number in 32 bytes. */
  private static byte[] raw(VapidKeys keys) {
    byte[] number = keys.getPrivateKey().getS().toByteArray();
    byte[] fixed = new byte[32];
    int length = Math.min(number.length, 32);
    System.arraycopy(number, number.length - length, fixed, 32 - length, length);
    return fixed;
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
