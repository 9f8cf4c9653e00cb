package com.functionalfit.web;

/** Where the versioned API stands. */
public final class ApiPaths {

  /** Path of version 1 below the application path; every resource's path starts with it. */
  public static final String V1 = "/v1";

  private ApiPaths() {}

  /**
   * The address of a resource for Location headers. JAX-RS resolves it against the application's
   * path; the answer carries the absolute path.
   */
  public static String absolute(String path) {
    return V1 + path;
  }
}
