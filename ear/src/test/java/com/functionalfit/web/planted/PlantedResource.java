package com.functionalfit.web.planted;

import com.functionalfit.planted.model.PlantedEntity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Planted: no access rule, an entity on the wire, and the database at the edge. */
@Path("/planted")
public class PlantedResource {
  private EntityManager entityManager;

  @GET
  public PlantedEntity get() {
    return entityManager.find(PlantedEntity.class, 1L);
  }
}
