package com.functionalfit.identity;

/** Asks for the password again before something serious. Call it outside a transaction. */
public interface PasswordConfirmation {

  /**
   * Whether this is the user's password. Wrong ones count towards the throttle of the account.
   *
   * @throws com.functionalfit.shared.Refusal THROTTLED after too many wrong ones
   */
  boolean matches(long userId, String password);
}
