package com.functionalfit.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRIV-1: encrypted columns")
class FieldCipherTest {

  private static final String OLD = key("old", 1);
  private static final String NEW = key("new", 2);

  @Property(tries = 200)
  @net.jqwik.api.Tag("PRIV-1")
  void readsWhatItWrote(@ForAll String text) {
    String storable = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    FieldCipher cipher = cipher(OLD);

    assertThat(cipher.decrypt(cipher.encrypt(storable))).isEqualTo(storable);
  }

  @Test
  void keepsNullAsNull() {
    assertThat(cipher(OLD).encrypt(null)).isNull();
    assertThat(cipher(OLD).decrypt(null)).isNull();
  }

  @Test
  void writesTheSameTextDifferentlyEachTime() {
    FieldCipher cipher = cipher(OLD);

    assertThat(cipher.encrypt("Kovács Anna")).isNotEqualTo(cipher.encrypt("Kovács Anna"));
  }

  @Test
  void readsOldValuesAfterTheKeyWasTurnedOverAndWritesWithTheNewKey() {
    byte[] before = cipher(OLD).encrypt("+36 30 000 0001");
    FieldCipher rotated = cipher(NEW + "," + OLD);

    assertThat(rotated.decrypt(before)).isEqualTo("+36 30 000 0001");
    assertThat(cipher(NEW).decrypt(rotated.encrypt("x"))).isEqualTo("x");
  }

  @Test
  void refusesAValueWhoseKeyIsGoneAndNamesTheKey() {
    byte[] before = cipher(OLD).encrypt("secret");

    assertThatThrownBy(() -> cipher(NEW).decrypt(before))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("old")
        .hasMessageNotContaining("secret");
  }

  @Test
  void noticesAChangeOfAnyByteOfNonceTextAndTag() {
    FieldCipher cipher = cipher(OLD);
    byte[] stored = cipher.encrypt("secret");
    int nonceAt = 1 + "old".length();

    assertThat(IntStream.range(nonceAt, stored.length).boxed())
        .allSatisfy(
            at -> {
              byte[] tampered = stored.clone();
              tampered[at] ^= 1;
              assertThatThrownBy(() -> cipher.decrypt(tampered))
                  .isInstanceOf(IllegalStateException.class);
            });
  }

  @Test
  void indexesTheSameValueAlikeAndDependsOnTheKey() {
    BlindIndex index = new BlindIndex(Keys.parse("KEY", OLD).get("old"));
    BlindIndex other = new BlindIndex(Keys.parse("KEY", NEW).get("new"));

    assertThat(index.of("anna@example.hu"))
        .matches("[0-9a-f]{64}")
        .isEqualTo(index.of("anna@example.hu"))
        .isNotEqualTo(index.of("anna@example.com"))
        .isNotEqualTo(other.of("anna@example.hu"));
    assertThat(index.of(null)).isNull();
  }

  private static FieldCipher cipher(String keys) {
    return new FieldCipher(Keys.parse("KEYS", keys));
  }

  private static String key(String id, int fill) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) fill);
    return id + ":" + Base64.getEncoder().encodeToString(bytes);
  }
}
