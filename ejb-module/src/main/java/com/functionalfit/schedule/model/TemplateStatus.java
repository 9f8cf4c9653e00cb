package com.functionalfit.schedule.model;

/** Whether a template generates classes. */
public enum TemplateStatus {
  ACTIVE,
  INACTIVE;

  /** The name stored and sent. */
  public String wireName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
