package com.functionalfit.schedule;

/** How far an edit of a class of a series reaches (rule REC-7). */
public enum EditScope {
  /** This class only; it becomes an exception of its series. */
  THIS,
  /** This class and the later ones, in a new series. */
  FOLLOWING,
  /** Every class of the series that has not begun. */
  ALL
}
