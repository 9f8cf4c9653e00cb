package com.functionalfit.events;

/** What an event is (rule EVT-1). */
public enum EventType {
  /** A session with one to ten guests and a service type. */
  INDIVIDUAL,
  /** Time of a room and a staff member that nobody can be booked in. */
  BLOCK
}
