package com.functionalfit.cycleb;

import com.functionalfit.cyclea.PlantedLeft;

/** Planted: the other half of a cycle between features. */
public class PlantedRight {
  public PlantedLeft left() {
    return new PlantedLeft();
  }
}
