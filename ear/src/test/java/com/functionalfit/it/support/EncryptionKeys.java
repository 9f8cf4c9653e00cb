package com.functionalfit.it.support;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The keys of personal columns: one that encrypts, and one that did before. */
public final class EncryptionKeys {

  public static final String CURRENT = "current";
  public static final String FORMER = "former";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] CURRENT_KEY = random(32);
  private static final byte[] FORMER_KEY = random(32);

  private EncryptionKeys() {}

  static Map<String, String> environment() {
    return Map.of(
        "FUNCTIONALFIT_ENCRYPTION_KEYS",
        CURRENT + ":" + text(CURRENT_KEY) + "," + FORMER + ":" + text(FORMER_KEY));
  }

  /** A text as it was stored before the keys were turned over. */
  public static byte[] underFormerKey(String text) {
    byte[] nonce = random(12);
    byte[] id = FORMER.getBytes(StandardCharsets.US_ASCII);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(FORMER_KEY, "AES"),
          new GCMParameterSpec(128, nonce));
      byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(1 + id.length + nonce.length + sealed.length)
          .put((byte) id.length)
          .put(id)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static String text(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }
}
