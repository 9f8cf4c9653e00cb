package com.functionalfit.events.model;

/** Whether a guest came. */
public enum Attendance {
  ATTENDED,
  NO_SHOW
}
