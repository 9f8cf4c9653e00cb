package com.functionalfit.events.persistence;

import com.functionalfit.events.model.EventSeries;
import com.functionalfit.events.model.SeriesRows;
import com.functionalfit.platform.persistence.Entities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaSeriesRows implements SeriesRows {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(EventSeries series) {
    em.persist(series);
  }

  @Override
  public Optional<EventSeries> find(long seriesId) {
    return Entities.find(em, EventSeries.class, seriesId);
  }

  @Override
  public void flush() {
    em.flush();
  }
}
