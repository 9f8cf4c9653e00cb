package com.functionalfit.platform.crypto;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts personal columns with AES-256-GCM (NIST SP 800-38D). Stored form: length of the key id,
 * key id, 12-byte nonce, cipher text with 16-byte tag. The key id lets keys rotate: the first
 * configured key encrypts, every configured key decrypts. Thread-safe.
 */
@ApplicationScoped
public class FieldCipher {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";

  private final SecureRandom random = new SecureRandom();
  private final Map<String, SecretKey> keys;
  private final String activeKeyId;

  @Inject
  public FieldCipher(AppConfig config) {
    this(
        Keys.parse(
            ConfigKey.FUNCTIONALFIT_ENCRYPTION_KEYS.name(),
            config.get(ConfigKey.FUNCTIONALFIT_ENCRYPTION_KEYS)));
  }

  FieldCipher(Map<String, SecretKey> keys) {
    this.keys = keys;
    this.activeKeyId = keys.keySet().iterator().next();
  }

  /** For the container's proxy only. */
  protected FieldCipher() {
    this.keys = Map.of();
    this.activeKeyId = null;
  }

  /** Encrypts a text; null stays null. */
  public byte[] encrypt(String text) {
    return text == null ? null : encryptBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Encrypts what is no text. */
  public byte[] encryptBytes(byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] id = activeKeyId.getBytes(StandardCharsets.US_ASCII);
    byte[] sealed = apply(Cipher.ENCRYPT_MODE, keys.get(activeKeyId), nonce, plain);
    return ByteBuffer.allocate(1 + id.length + NONCE_BYTES + sealed.length)
        .put((byte) id.length)
        .put(id)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /**
   * Decrypts what {@link #encrypt} made; null stays null.
   *
   * @throws IllegalStateException when the key is not configured or the text was tampered with
   */
  public String decrypt(byte[] stored) {
    return stored == null ? null : new String(decryptBytes(stored), StandardCharsets.UTF_8);
  }

  /**
   * Decrypts what {@link #encryptBytes} made.
   *
   * @throws IllegalStateException when the key is not configured or the bytes were tampered with
   */
  public byte[] decryptBytes(byte[] stored) {
    int idLength = stored[0];
    String id = new String(stored, 1, idLength, StandardCharsets.US_ASCII);
    SecretKey key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException("Encryption key " + id + " is not configured");
    }
    int nonceAt = 1 + idLength;
    byte[] nonce = Arrays.copyOfRange(stored, nonceAt, nonceAt + NONCE_BYTES);
    byte[] sealed = Arrays.copyOfRange(stored, nonceAt + NONCE_BYTES, stored.length);
    return apply(Cipher.DECRYPT_MODE, key, nonce, sealed);
  }

  /** What everything begins with that is encrypted now: the key's id and its length. */
  public byte[] prefix() {
    byte[] id = activeKeyId.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(1 + id.length).put((byte) id.length).put(id).array();
  }

  private static byte[] apply(int mode, SecretKey key, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(TRANSFORMATION);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A personal column cannot be processed", e);
    }
  }
}
