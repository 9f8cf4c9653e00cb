package com.functionalfit.dev;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** A pair of P-256 keys for web push, in the form browsers and their tools use. */
final class PushKeys {

  private static final int BYTES = 32;

  private PushKeys() {}

  /** A new pair, as environment. */
  static Map<String, String> make() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      ECPublicKey open = (ECPublicKey) pair.getPublic();
      byte[] point = new byte[1 + 2 * BYTES];
      point[0] = 4;
      System.arraycopy(fixed(open.getW().getAffineX()), 0, point, 1, BYTES);
      System.arraycopy(fixed(open.getW().getAffineY()), 0, point, 1 + BYTES, BYTES);
      return Map.of(
          "FUNCTIONALFIT_VAPID_PUBLIC_KEY",
          text(point),
          "FUNCTIONALFIT_VAPID_PRIVATE_KEY",
          text(fixed(((ECPrivateKey) pair.getPrivate()).getS())));
    } catch (GeneralSecurityException e) {
      throw new StartFailed("This Java has no P-256 keys.", e);
    }
  }

  /** Big-endian, with as many leading zeros as needed. */
  private static byte[] fixed(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[BYTES];
    int length = Math.min(bytes.length, BYTES);
    byte[] tail = Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
    System.arraycopy(tail, 0, fixed, BYTES - length, length);
    return fixed;
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
