package com.functionalfit.identity;

/**
 * What somebody signs in with.
 *
 * @param otp six digits or a recovery code; null when none was given
 */
public record Credentials(String email, String password, String otp) {

  /** Without secrets, so that they cannot slip into a log. */
  @Override
  public String toString() {
    return "Credentials[]";
  }
}
