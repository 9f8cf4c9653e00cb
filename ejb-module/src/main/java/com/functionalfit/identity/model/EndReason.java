package com.functionalfit.identity.model;

import java.util.Locale;

/** Why a session or token ended (rule AUTH-8). */
public enum EndReason {
  LOGOUT,
  PASSWORD_CHANGE,
  SUSPENSION,
  DELETION,
  ROLE_CHANGE,
  ADMIN;

  public String stored() {
    return name().toLowerCase(Locale.ROOT);
  }
}
