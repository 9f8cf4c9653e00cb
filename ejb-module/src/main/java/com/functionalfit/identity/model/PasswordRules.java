package com.functionalfit.identity.model;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.util.Optional;

/** Which passwords are good enough (rule AUTH-3). */
public final class PasswordRules {

  public static final int MIN_LENGTH = 8;
  public static final int MAX_LENGTH = 128;

  private PasswordRules() {}

  /**
   * Why a password is refused.
   *
   * @param email address of the account, in any spelling
   * @return a code of {@link FieldError}; empty when the password is good
   */
  public static Optional<String> problemOf(String password, String email) {
    if (password == null) {
      return Optional.of(FieldError.REQUIRED);
    }
    int length = password.codePointCount(0, password.length());
    if (length < MIN_LENGTH) {
      return Optional.of(FieldError.TOO_SHORT);
    }
    if (length > MAX_LENGTH) {
      return Optional.of(FieldError.TOO_LONG);
    }
    return password.strip().equalsIgnoreCase(EmailAddress.normalise(email))
        ? Optional.of(FieldError.SAME)
        : Optional.empty();
  }

  /**
   * Refuses a bad password.
   *
   * @throws Refusal VALIDATION on the named field
   */
  public static void check(String field, String password, String email) {
    problemOf(password, email)
        .ifPresent(
            code -> {
              throw Refusal.invalid(field, code);
            });
  }
}
