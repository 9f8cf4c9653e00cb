package com.functionalfit.booking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Short forms of the people and places of a class, as lists show them. */
public final class ClassRefs {

  private ClassRefs() {}

  /** A trainer. */
  @Schema(name = "AgendaTrainer")
  public record TrainerRef(long id, String name) {}

  /** A site. */
  @Schema(name = "AgendaSite")
  public record SiteRef(long id, String name, String slug) {}

  /** A room with its site. */
  @Schema(name = "AgendaRoom")
  public record RoomRef(long id, String name, String color, SiteRef site) {}
}
