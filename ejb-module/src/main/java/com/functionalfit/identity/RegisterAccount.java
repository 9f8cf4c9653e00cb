package com.functionalfit.identity;

/**
 * Somebody signs up.
 *
 * @param phone may be null
 * @param locale hu or en; null takes hu
 * @param policyVersion version of the privacy policy the person accepted
 */
public record RegisterAccount(
    String name, String email, String password, String phone, String locale, String policyVersion) {

  /** Without personal values and secrets, so that they cannot slip into a log. */
  @Override
  public String toString() {
    return "RegisterAccount[]";
  }
}
