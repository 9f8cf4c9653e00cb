package com.functionalfit.planted.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: a model class that knows the container, and an entity for the web layer to misuse. */
@Entity
@ApplicationScoped
public class PlantedEntity {
  @Id private Long id;

  public Long id() {
    return id;
  }
}
