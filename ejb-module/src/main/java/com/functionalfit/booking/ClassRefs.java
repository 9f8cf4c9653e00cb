package com.functionalfit.booking;

/** Short forms of the people and places of a class, as lists show them. */
public final class ClassRefs {

  private ClassRefs() {}

  /** A trainer. */
  public record TrainerRef(long id, String name) {}

  /** A site. */
  public record SiteRef(long id, String name, String slug) {}

  /** A room with its site. */
  public record RoomRef(long id, String name, String color, SiteRef site) {}
}
