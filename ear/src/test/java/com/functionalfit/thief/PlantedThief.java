package com.functionalfit.thief;

import com.functionalfit.planted.persistence.PlantedSecret;

/** Planted: uses another feature's private part. */
public class PlantedThief {
  public String steal(PlantedSecret secret) {
    return secret.toString();
  }
}
