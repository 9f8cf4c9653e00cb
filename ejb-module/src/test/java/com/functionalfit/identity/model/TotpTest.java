package com.functionalfit.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AUTH-12")
class TotpTest {

  private static final String RFC_SECRET =
      Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest(name = "RFC 6238, appendix B: second {0}")
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    assertThat(Totp.codeOf(RFC_SECRET, second / 30)).isEqualTo(code);
  }

  @Property(tries = 200)
  void takesThePresentStepAndItsNeighboursOnly(
      @ForAll @LongRange(min = 100, max = 5_000_000_000L) long second,
      @ForAll @LongRange(min = -3, max = 3) long offset) {
    Instant now = Instant.ofEpochSecond(second);
    long step = Totp.stepOf(now) + offset;
    String code = Totp.codeOf(RFC_SECRET, step);
    boolean near = Math.abs(offset) <= 1;
    // A far step may show the same digits as a near one, once in a few hundred thousand cases.
    boolean clash =
        !near
            && Totp.matchingStep(RFC_SECRET, code, null, now).isPresent()
            && isCodeOfNeighbour(code, now);
    assertThat(Totp.matchingStep(RFC_SECRET, code, null, now).isPresent()).isEqualTo(near || clash);
  }

  private static boolean isCodeOfNeighbour(String code, Instant now) {
    long present = Totp.stepOf(now);
    return code.equals(Totp.codeOf(RFC_SECRET, present - 1))
        || code.equals(Totp.codeOf(RFC_SECRET, present))
        || code.equals(Totp.codeOf(RFC_SECRET, present + 1));
  }

  @Test
  void takesAStepOnceAndNoEarlierOneAfterIt() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    long step = Totp.stepOf(now);
    String code = Totp.codeOf(RFC_SECRET, step);
    assertThat(Totp.matchingStep(RFC_SECRET, code, step - 1, now)).hasValue(step);
    assertThat(Totp.matchingStep(RFC_SECRET, code, step, now)).isEmpty();
    String earlier = Totp.codeOf(RFC_SECRET, step - 1);
    assertThat(Totp.matchingStep(RFC_SECRET, earlier, step, now)).isEmpty();
    String later = Totp.codeOf(RFC_SECRET, step + 1);
    assertThat(Totp.matchingStep(RFC_SECRET, later, step, now)).hasValue(step + 1);
  }

  @Test
  void writesWhatAuthenticatorAppsRead() {
    assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}");
    assertThat(Totp.uri("ABC", "anna kiss@example.com"))
        .isEqualTo(
            "otpauth://totp/FunctionalFit:anna%20kiss%40example.com?secret=ABC"
                + "&issuer=FunctionalFit&algorithm=SHA1&digits=6&period=30");
  }

  @Property
  void base32ComesBack(@ForAll byte[] bytes) {
    assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
  }
}
