package com.functionalfit.schedule.model;

import java.util.List;

/** Words a template is found by. */
public record Tags(List<String> words) {

  public static final Tags NONE = new Tags(List.of());

  public Tags {
    words = List.copyOf(words);
  }
}
