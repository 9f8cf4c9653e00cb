package com.functionalfit.cyclea;

import com.functionalfit.cycleb.PlantedRight;

/** Planted: one half of a cycle between features. */
public class PlantedLeft {
  public PlantedRight right() {
    return new PlantedRight();
  }
}
