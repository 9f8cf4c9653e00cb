package com.functionalfit.platform.security;

/** The role names, as stored, sent and checked (rule AUTH-1). */
public final class Roles {

  public static final String CLIENT = "client";
  public static final String STAFF = "staff";
  public static final String ADMIN = "admin";
  public static final String BATCH_ADMIN = "batch_admin";

  private Roles() {}
}
