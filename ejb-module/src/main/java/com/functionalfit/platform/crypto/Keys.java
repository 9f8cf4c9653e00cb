package com.functionalfit.platform.crypto;

import com.functionalfit.platform.config.ConfigurationException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Reads {@code id:base64} keys and refuses weak ones. */
final class Keys {

  private static final int KEY_BYTES = 32;

  private Keys() {}

  /**
   * Parses a comma-separated list of keys, in order.
   *
   * @throws ConfigurationException naming the setting, never the key, when one is missing or weak
   */
  static Map<String, SecretKey> parse(String setting, String text) {
    Map<String, SecretKey> keys = new LinkedHashMap<>();
    for (String part : text.split(",")) {
      String[] pair = part.trim().split(":", 2);
      if (pair.length != 2 || !pair[0].matches("[A-Za-z0-9_-]{1,32}")) {
        throw new ConfigurationException(setting + " must be written as id:base64");
      }
      keys.put(pair[0], key(setting, pair[1]));
    }
    return keys;
  }

  private static SecretKey key(String setting, String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.trim());
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(setting + " holds a key that is not Base64", e);
    }
    if (bytes.length != KEY_BYTES) {
      throw new ConfigurationException(setting + " holds a key that is not 256 bits long");
    }
    int bits = 0;
    for (byte b : bytes) {
      bits |= b;
    }
    if (bits == 0) {
      throw new ConfigurationException(setting + " holds an all-zero key");
    }
    return new SecretKeySpec(bytes, "AES");
  }
}
