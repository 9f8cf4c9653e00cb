package com.functionalfit.passes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pass in a list of many clients' passes. */
public record ListedPass(PassView pass, Owner client) {

  /** Whose it is. */
  @Schema(name = "PassOwner")
  public record Owner(long id, String fullName) {}
}
