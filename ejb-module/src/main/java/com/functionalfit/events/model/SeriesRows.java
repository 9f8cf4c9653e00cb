package com.functionalfit.events.model;

import java.util.Optional;

/** Where series of events are kept. Their events' locks guard them. */
public interface SeriesRows {

  void add(EventSeries series);

  Optional<EventSeries> find(long seriesId);

  void flush();
}
