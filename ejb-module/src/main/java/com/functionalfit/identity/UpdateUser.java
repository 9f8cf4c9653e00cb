package com.functionalfit.identity;

import com.functionalfit.shared.Patch;

/**
 * An administrator changes an account. A new address takes effect when its owner confirms it (rule
 * AUTH-14).
 */
public record UpdateUser(
    Patch<String> role,
    Patch<String> name,
    Patch<String> email,
    Patch<String> status,
    Patch<String> password,
    Patch<String> locale) {

  /** Refuses to clear what every account has. */
  public UpdateUser {
    role.notNull("role");
    name.notNull("name");
    email.notNull("email");
    status.notNull("status");
    password.notNull("password");
    locale.notNull("locale");
  }

  /** Without personal values and secrets, so that they cannot slip into a log. */
  @Override
  public String toString() {
    return "UpdateUser[]";
  }
}
