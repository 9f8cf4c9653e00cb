package com.functionalfit.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("AUTH-12: the second factor")
@Tag("AUTH-12")
class SecondFactorIT {

  @Test
  void isInForceAfterOneCorrectCode() {
    People.Registered person = People.client("Totp");
    Setup setup = setUp(person);
    // Set up but not confirmed: the password alone is still enough.
    Api.anonymous().withSession(person.email(), People.PASSWORD);
    confirm(person, "000000x").expectInvalid("otp", "wrong");
    List<String> codes = enable(person, setup);
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    login(person, null).expect(401, "OTP_REQUIRED");
    login(person, "nonsense").expect(401, "OTP_INVALID");
    login(person, setup.code(0)).expect(200);
    assertThat(person.api().get("/me").at("/twoFactorEnabled").asBoolean()).isTrue();
    setUpAnswer(person).expect(409, "INVALID_TRANSITION");
  }

  @Test
  void acceptsAStepOnceHoweverManyAsk() {
    People.Registered person = People.client("Once");
    Setup setup = setUp(person);
    enable(person, setup);
    String code = setup.code(1);
    List<Integer> statuses = Parallel.run(4, i -> () -> login(person, code).status());
    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).containsOnly(200, 401);
  }

  @Test
  void recoveryCodesWorkOnceAndAreReplaced() {
    People.Registered person = People.client("Recovery");
    Setup setup = setUp(person);
    List<String> codes = enable(person, setup);
    login(person, codes.get(0)).expect(200);
    login(person, codes.get(0)).expect(401, "OTP_INVALID");
    Answer renewed =
        person
            .api()
            .post(
                "/auth/2fa/recovery-codes",
                Map.of("password", People.PASSWORD, "otp", codes.get(1)))
            .expect(200);
    login(person, codes.get(2)).expect(401, "OTP_INVALID");
    login(person, renewed.at("/recoveryCodes/0").asText()).expect(200);
  }

  @Test
  void disablingNeedsPasswordAndCode() {
    People.Registered person = People.client("Off");
    Setup setup = setUp(person);
    enable(person, setup);
    disable(person, "wrong password", setup.code(0)).expectInvalid("password", "wrong");
    disable(person, People.PASSWORD, "nonsense").expectInvalid("otp", "wrong");
    disable(person, People.PASSWORD, setup.code(1)).expect(204);
    login(person, null).expect(200);
  }

  @Test
  void anAdministratorRemovesItAndTheTrailKnows() {
    People.Registered person = People.client("Removed");
    enable(person, setUp(person));
    Api.admin().delete("/users/" + person.userId() + "/2fa").expect(204);
    login(person, null).expect(200);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM audit_log WHERE entity_type = 'user' AND entity_id = ?"
                    + " AND action IN ('TWO_FACTOR_ENABLED', 'TWO_FACTOR_DISABLED')",
                person.userId()))
        .isEqualTo(2);
  }

  private record Setup(String secret, long start) {

    /** The code of a step counted from the one before the set-up: they are used in order. */
    String code(long offset) {
      return totp(secret, start + offset);
    }
  }

  private static Setup setUp(People.Registered person) {
    Answer answer = setUpAnswer(person).expect(200);
    String secret = answer.at("/secret").asText();
    assertThat(answer.at("/otpauthUri").asText())
        .startsWith("otpauth://totp/")
        .contains("secret=" + secret);
    return new Setup(secret, Clock.systemUTC().instant().getEpochSecond() / 30);
  }

  private static Answer setUpAnswer(People.Registered person) {
    return person.api().post("/auth/2fa/setup", Map.of("password", People.PASSWORD));
  }

  private static List<String> enable(People.Registered person, Setup setup) {
    Answer answer = confirm(person, setup.code(-1)).expect(200);
    return StreamSupport.stream(answer.at("/recoveryCodes").spliterator(), false)
        .map(node -> node.asText())
        .toList();
  }

  private static Answer confirm(People.Registered person, String code) {
    return person.api().post("/auth/2fa/confirm", Map.of("otp", code));
  }

  private static Answer disable(People.Registered person, String password, String code) {
    return person.api().post("/auth/2fa/disable", Map.of("password", password, "otp", code));
  }

  private static Answer login(People.Registered person, String code) {
    Map<String, Object> body =
        code == null
            ? Map.of("email", person.email(), "password", People.PASSWORD)
            : Map.of("email", person.email(), "password", People.PASSWORD, "otp", code);
    return Api.anonymous().post("/auth/login", body);
  }

  /** RFC 6238 written down once more, so that the product is not measured by itself. */
  private static String totp(String secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(base32(secret), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int at = hash[hash.length - 1] & 0xF;
      int number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & 0x7FFF_FFFF;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] base32(String text) {
    java.math.BigInteger bits = java.math.BigInteger.ZERO;
    for (int i = 0; i < text.length(); i++) {
      int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(text.charAt(i));
      bits = bits.shiftLeft(5).add(java.math.BigInteger.valueOf(value));
    }
    byte[] bytes = new byte[text.length() * 5 / 8];
    byte[] raw = bits.toByteArray();
    int length = Math.min(raw.length, bytes.length);
    System.arraycopy(raw, raw.length - length, bytes, bytes.length - length, length);
    return bytes;
  }
}
