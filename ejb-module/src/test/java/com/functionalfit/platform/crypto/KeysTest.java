package com.functionalfit.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.platform.config.ConfigurationException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

  private static final String GOOD = base64(32, 7);

  @Test
  void keepsTheOrderBecauseTheFirstKeyEncrypts() {
    assertThat(Keys.parse("KEYS", "b:" + GOOD + ", a:" + GOOD).keySet()).containsExactly("b", "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing", ":", "with space:AAAA", "ü:AAAA"})
  void refusesWhatIsNotWrittenAsIdAndBase64(String text) {
    assertRefused(text);
  }

  @Test
  void refusesWeakKeysWithoutSayingThem() {
    assertRefused("k:" + base64(16, 7));
    assertRefused("k:" + base64(33, 7));
    assertRefused("k:" + base64(32, 0));
    assertRefused("k:not base64!");
    assertRefused("good:" + GOOD + ",weak:" + base64(16, 7));
  }

  @Test
  void comparesSecretsAndDigestsThem() {
    String token = SecretTokens.create();

    assertThat(token).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(SecretTokens.create());
    assertThat(SecretTokens.matches(token, token)).isTrue();
    assertThat(SecretTokens.matches(token, token + "x")).isFalse();
    // FIPS 180-4, the example message "abc"
    assertThat(SecretTokens.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> Keys.parse("SOME_SETTING", text))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("SOME_SETTING")
        .hasMessageNotContaining(base64(16, 7));
  }

  private static String base64(int length, int fill) {
    byte[] bytes = new byte[length];
    java.util.Arrays.fill(bytes, (byte) fill);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
