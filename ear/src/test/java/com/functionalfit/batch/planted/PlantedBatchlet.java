package com.functionalfit.batch.planted;

import jakarta.ws.rs.core.Response;

/** Planted: a batch job that answers HTTP. */
public class PlantedBatchlet {
  public Response process() {
    return Response.ok().build();
  }
}
