package com.functionalfit.studio.model;

import com.functionalfit.shared.TimeRange;
import com.functionalfit.studio.ClosureArea;
import com.functionalfit.studio.ClosureDetails;
import java.util.List;
import java.util.Optional;

/** Where closures are kept. */
public interface Closures {

  void add(Closure closure);

  Optional<Closure> find(long closureId);

  void remove(Closure closure);

  void flush();

  Optional<ClosureDetails> findDetails(long closureId);

  /**
   * Closures that overlap a time, by start.
   *
   * @param siteId only those that close something of this site; null for all
   * @param roomId only those that close this room; null for all
   */
  List<ClosureDetails> list(TimeRange time, Long siteId, Long roomId);

  /** Ids of the living rooms in an area. */
  List<Long> listRooms(ClosureArea area);
}
