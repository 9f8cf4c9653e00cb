package com.functionalfit.identity.model;

import com.functionalfit.platform.crypto.SecretTokens;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Single-use codes for the day the phone is lost (rule AUTH-12): 80 random bits each. */
public final class RecoveryCodes {

  public static final int COUNT = 10;

  private static final int BYTES = 10;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  /** A new set, written in groups of four letters and digits. */
  public static List<String> create() {
    Set<String> codes = new LinkedHashSet<>();
    while (codes.size() < COUNT) {
      byte[] bytes = new byte[BYTES];
      RANDOM.nextBytes(bytes);
      codes.add(Base32.encode(bytes).replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
    }
    return List.copyOf(codes);
  }

  /** What is stored of a code; case, dashes and blanks do not matter. */
  public static String hash(String code) {
    return SecretTokens.sha256(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
  }
}
