package com.functionalfit.planted.persistence;

import com.google.api.client.PlantedGoogleType;
import io.lettuce.core.RedisClient;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** Planted: a private part that reads the clock and touches Redis, Google and the servlet API. */
public class PlantedSecret {

  public Instant moment() {
    return Instant.now();
  }

  public RedisClient redis() {
    return RedisClient.create();
  }

  public String address(HttpServletRequest request) {
    return request.getRemoteAddr();
  }

  public PlantedGoogleType google() {
    return new PlantedGoogleType();
  }
}
