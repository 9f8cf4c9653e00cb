package com.functionalfit.platform.crypto;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes encrypted columns findable by whole value: HMAC-SHA-256 of the normalised value under a key
 * of its own (rule PRIV-1). Thread-safe.
 */
@ApplicationScoped
public class BlindIndex {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKey key;

  @Inject
  public BlindIndex(AppConfig config) {
    this(
        Keys.parse(
                ConfigKey.FUNCTIONALFIT_BLIND_INDEX_KEY.name(),
                config.get(ConfigKey.FUNCTIONALFIT_BLIND_INDEX_KEY))
            .values()
            .iterator()
            .next());
  }

  BlindIndex(SecretKey key) {
    this.key = key;
  }

  /** For the container's proxy only. */
  protected BlindIndex() {
    this.key = null;
  }

  /**
   * The index of a value the caller has already normalised.
   *
   * @return 64 lower-case hex digits; null for null
   */
  public String of(String normalised) {
    if (normalised == null) {
      return null;
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getEncoded(), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is not available", e);
    }
  }
}
