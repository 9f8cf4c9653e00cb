package com.functionalfit.it.support;

import java.util.UUID;

/** Names nobody else in the run has. */
public final class Unique {

  private Unique() {}

  /** The prefix and eight random hex digits. */
  public static String name(String prefix) {
    return prefix + " " + UUID.randomUUID().toString().substring(0, 8);
  }

  public static String email() {
    return UUID.randomUUID() + "@functionalfit.example";
  }
}
