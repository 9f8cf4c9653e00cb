package com.functionalfit.identity.model;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.functionalfit.platform.crypto.SecretTokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords (RFC 6238): 6 digits, 30 s, one step of tolerance (AUTH-12). */
public final class Totp {

  static final Duration STEP = Duration.ofSeconds(30);

  private static final int DIGITS = 6;
  private static final int SECRET_BYTES = 20;
  private static final String ISSUER = "FunctionalFit";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

  private Totp() {}

  /** A new secret of 160 random bits, in Base 32. */
  public static String newSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes);
  }

  /** The text an authenticator app reads from a QR code. */
  public static String uri(String secret, String email) {
    String account = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
        .formatted(ISSUER, account, secret, ISSUER, DIGITS, STEP.toSeconds());
  }

  /** The step a moment lies in. */
  public static long stepOf(Instant moment) {
    return moment.getEpochSecond() / STEP.toSeconds();
  }

  /** The code of a step. */
  public static String codeOf(String secret, long step) {
    try {
      SecretKeySpec key = new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm());
      return GENERATOR.generateOneTimePasswordString(
          key, Instant.ofEpochSecond(Math.multiplyExact(step, STEP.toSeconds())));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("A stored second-factor secret is no key", e);
    }
  }

  /**
   * The step a code belongs to, among the present one and its two neighbours. A step that is not
   * later than the last accepted one never matches: a code is good once.
   *
   * @param lastStep the last accepted step; null before the first
   */
  public static OptionalLong matchingStep(String secret, String code, Long lastStep, Instant now) {
    long present = stepOf(now);
    for (long step = present - 1; step <= present + 1; step++) {
      boolean isFresh = lastStep == null || step > lastStep;
      if (isFresh && SecretTokens.matches(codeOf(secret, step), code)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }
}
