package com.functionalfit.passes;

/** A pass in a list of many clients' passes. */
public record ListedPass(PassView pass, Owner client) {

  /** Whose it is. */
  public record Owner(long id, String fullName) {}
}
