package com.functionalfit.schedule;

/** Small views of the things a class points at. */
public final class Refs {

  private Refs() {}

  /** A thing with a name. */
  public record Ref(long id, String name) {}

  /** A site. */
  public record SiteRef(long id, String name, String slug) {}

  /** A room with its site. */
  public record RoomRef(long id, String name, String color, SiteRef site) {}
}
