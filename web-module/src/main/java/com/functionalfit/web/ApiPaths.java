package com.functionalfit.web;

/** Where the versioned API stands. */
public final class ApiPaths {

  /** Path of version 1 below the application path; every resource's path starts with it. */
  public static final String V1 = "/v1";

  private static final String PUBLIC_PREFIX = "/api" + V1;

  private ApiPaths() {}

  /** The absolute path of a resource, for Location headers. */
  public static String absolute(String path) {
    return PUBLIC_PREFIX + path;
  }
}
