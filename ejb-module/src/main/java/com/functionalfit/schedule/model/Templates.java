package com.functionalfit.schedule.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Templates and their series. */
public interface Templates {

  void add(ClassTemplate template);

  void add(ClassSeries series);

  void flush();

  /** A living template. */
  Optional<ClassTemplate> find(long templateId);

  /** Locks template rows in ascending order of id: before rooms, staff and classes. */
  void lock(Collection<Long> templateIds);

  Optional<ClassSeries> findSeries(long seriesId);

  /** Active series of active templates in order of id. */
  List<ClassSeries> listGenerating();

  /** Series of a template in order of id. */
  List<ClassSeries> listSeries(long templateId);
}
