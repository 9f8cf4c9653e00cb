package com.functionalfit.booking.model;

/** Who made the registration. */
public enum RegistrationSource {
  SELF,
  STAFF,
  ADMIN
}
