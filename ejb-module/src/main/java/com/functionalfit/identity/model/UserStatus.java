package com.functionalfit.identity.model;

import java.util.Locale;

/** Whether an account may be used. Only an active one signs in. */
public enum UserStatus {
  ACTIVE,
  INACTIVE,
  SUSPENDED;

  public String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status by its stored name. */
  public static UserStatus of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
