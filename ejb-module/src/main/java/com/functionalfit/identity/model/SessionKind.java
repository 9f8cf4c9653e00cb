package com.functionalfit.identity.model;

import java.util.Locale;

/** How somebody stays signed in: a browser's cookie or a program's bearer token. */
public enum SessionKind {
  SESSION,
  TOKEN;

  public String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SessionKind of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
