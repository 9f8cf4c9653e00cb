package com.functionalfit.notifications.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What people did in a span of time. */
public interface Months {

  /**
   * One person's figures.
   *
   * @param profileId of the trainer or client
   * @param figures by the variable they are for
   */
  record MonthOf(long profileId, long userId, Map<String, Object> figures) {}

  /** Trainers who want their schedule by mail and gave a class in the span. */
  List<MonthOf> listTrainers(Instant from, Instant until);

  /** Clients who want their schedule by mail and had a place in a class of the span. */
  List<MonthOf> listClients(Instant from, Instant until);
}
