package com.functionalfit.booking.model;

/** Why and how a registration ended before the class. */
public enum CancelKind {
  /** By the client, in the free window. */
  FREE,
  /** By the client, after the free window: what was taken stays taken. */
  LATE,
  /** By the client, in the free time after a promotion (rule WAIT-6). */
  DECLINED,
  /** The client left the waitlist. */
  WAITLIST_LEFT,
  /** The class started while the client was waiting. */
  WAITLIST_EXPIRED,
  /** By staff or admin, treated by the client's policy. */
  REMOVED,
  /** By staff or admin, with everything returned. */
  REMOVED_WAIVED,
  /** The class was cancelled. */
  CLASS_CANCELLED,
  /** The client's account was deleted. */
  USER_DELETED
}
