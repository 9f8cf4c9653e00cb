package com.functionalfit.shared;

import jakarta.inject.Inject;

/** Planted: the shared package must not need the container. */
public class PlantedContainerType {
  @Inject private String injected;

  public String injected() {
    return injected;
  }
}
