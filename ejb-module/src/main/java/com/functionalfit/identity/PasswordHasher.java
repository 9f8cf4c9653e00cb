package com.functionalfit.identity;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id (RFC 9106) with 19 MiB and 2 passes (rule AUTH-3). Only a few passwords are worked on at
 * a time, so that a flood of sign-ins costs patience and not the node's memory. Never call it
 * inside a transaction.
 */
@ApplicationScoped
class PasswordHasher {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final long PATIENCE_SECONDS = 10;

  private final Semaphore places;
  private final String nobodysHash;

  @Inject
  PasswordHasher(AppConfig config) {
    this(config.getInt(ConfigKey.FUNCTIONALFIT_PASSWORD_CHECKS));
  }

  PasswordHasher(int atTheSameTime) {
    this.places = new Semaphore(atTheSameTime, true);
    this.nobodysHash = compute("nobody's password");
  }

  /** For the container's proxy only. */
  protected PasswordHasher() {
    this.places = null;
    this.nobodysHash = null;
  }

  /**
   * The hash with its parameters and salt, in the PHC string format.
   *
   * @throws Refusal BUSY when too many wait already
   */
  String hash(String password) {
    return inPlace(() -> compute(password));
  }

  /**
   * Whether the password belongs to the hash. Takes as long when there is no hash to compare with:
   * the time of an answer must not tell who has an account (rule AUTH-5).
   *
   * @param hash null when there is no account, or it has no password yet
   * @throws Refusal BUSY when too many wait already
   */
  boolean matches(String password, String hash) {
    String compared = hash == null ? nobodysHash : hash;
    boolean equal =
        inPlace(
            () ->
                Password.check(password, compared)
                    .with(Argon2Function.getInstanceFromHash(compared)));
    return equal && hash != null;
  }

  private static String compute(String password) {
    return Password.hash(password)
        .addRandomSalt(SALT_BYTES)
        .with(Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID))
        .getResult();
  }

  private <T> T inPlace(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal(ProblemCode.BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(ProblemCode.BUSY);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
