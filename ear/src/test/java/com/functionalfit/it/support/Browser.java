package com.functionalfit.it.support;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The receiving end of web push: keys of a browser, and how it reads a message (RFC 8291). */
public final class Browser {

  private static final int SALT = 16;
  private static final int KEY_AT = SALT + 4 + 1;

  private final ECPrivateKey secret;
  private final byte[] point;
  private final byte[] auth;

  private Browser(ECPrivateKey secret, byte[] point, byte[] auth) {
    this.secret = secret;
    this.point = point;
    this.auth = auth;
  }

  /** A browser with new keys. */
  public static Browser create() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
      byte[] auth = new byte[16];
      new SecureRandom().nextBytes(auth);
      return new Browser(
          (ECPrivateKey) pair.getPrivate(),
          joined(new byte[] {4}, fixed(point.getAffineX()), fixed(point.getAffineY())),
          auth);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A browser with known keys, all base64url. */
  static Browser of(String secret, String point, String auth) {
    try {
      ECPrivateKeySpec spec = new ECPrivateKeySpec(new BigInteger(1, bytes(secret)), curve());
      return new Browser(
          (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec),
          bytes(point),
          bytes(auth));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its public key, base64url. */
  public String p256dh() {
    return text(point);
  }

  /** Its secret, base64url. */
  public String auth() {
    return text(auth);
  }

  /** Reads a message that was encrypted for this browser. */
  public String read(byte[] body) {
    try {
      byte[] salt = Arrays.copyOf(body, SALT);
      int end = KEY_AT + body[KEY_AT - 1];
      byte[] sender = Arrays.copyOfRange(body, KEY_AT, end);
      byte[] context = joined(ascii("WebPush: info\0"), point, sender);
      byte[] shared = derive(auth, agreed(sender), context, 32);
      byte[] key = derive(salt, shared, ascii("Content-Encoding: aes128gcm\0"), 16);
      byte[] nonce = derive(salt, shared, ascii("Content-Encoding: nonce\0"), 12);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
      byte[] padded = cipher.doFinal(body, end, body.length - end);
      return new String(padded, 0, lengthWithoutPadding(padded), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Not for this browser", e);
    }
  }

  /** The last record ends with a 2 and any number of zeros. */
  private static int lengthWithoutPadding(byte[] padded) {
    int length = padded.length - 1;
    while (padded[length] == 0) {
      length--;
    }
    if (padded[length] != 2) {
      throw new AssertionError("Not the last record");
    }
    return length;
  }

  private byte[] agreed(byte[] sender) throws GeneralSecurityException {
    ECPoint theirs =
        new ECPoint(
            new BigInteger(1, Arrays.copyOfRange(sender, 1, 33)),
            new BigInteger(1, Arrays.copyOfRange(sender, 33, 65)));
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(secret);
    agreement.doPhase(
        KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(theirs, curve())), true);
    return agreement.generateSecret();
  }

  /** HKDF with SHA-256 (RFC 5869), for at most 32 bytes. */
  private static byte[] derive(byte[] salt, byte[] input, byte[] info, int length)
      throws GeneralSecurityException {
    byte[] key = hmac(salt, input);
    return Arrays.copyOf(hmac(key, joined(info, new byte[] {1})), length);
  }

  private static byte[] hmac(byte[] key, byte[] input) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(input);
  }

  private static ECParameterSpec curve() throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  private static byte[] fixed(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int length = Math.min(bytes.length, 32);
    return ByteBuffer.allocate(32)
        .position(32 - length)
        .put(bytes, bytes.length - length, length)
        .array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
