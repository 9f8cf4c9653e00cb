package com.functionalfit.identity.model;

import java.util.Locale;

/** The one spelling of an e-mail address (rule AUTH-4). */
public final class EmailAddress {

  private EmailAddress() {}

  /** Trimmed and in lower case; null stays null. */
  public static String normalise(String email) {
    return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
  }
}
