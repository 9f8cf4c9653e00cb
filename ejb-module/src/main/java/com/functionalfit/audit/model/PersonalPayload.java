package com.functionalfit.audit.model;

import com.functionalfit.platform.crypto.SecretTokens;
import java.nio.charset.StandardCharsets;

/**
 * What an audit entry knows of persons.
 *
 * @param actorName empty when nobody is known
 * @param beforeJson null when there is nothing personal
 * @param afterJson null when there is nothing personal
 */
public record PersonalPayload(
    String actorName, String ip, String userAgent, String beforeJson, String afterJson) {

  /** Salted digest: it proves the payload and, without the salt, tells nothing about it. */
  public String digest(byte[] salt) {
    byte[] text =
        String.join("\u0000", actorName, ip, userAgent, text(beforeJson), text(afterJson))
            .getBytes(StandardCharsets.UTF_8);
    byte[] salted = new byte[salt.length + text.length];
    System.arraycopy(salt, 0, salted, 0, salt.length);
    System.arraycopy(text, 0, salted, salt.length, text.length);
    return SecretTokens.sha256(salted);
  }

  private static String text(String json) {
    return json == null ? "" : json;
  }
}
