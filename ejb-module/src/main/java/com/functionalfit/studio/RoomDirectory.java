package com.functionalfit.studio;

import java.util.Collection;
import java.util.Optional;

/** What other features may know of rooms and their sites, and how they lock them. */
public interface RoomDirectory {

  /**
   * A room with its site.
   *
   * @param conflictMode block, confirm or allow
   * @param capacity null when flexible
   */
  record RoomView(
      long id,
      String name,
      String color,
      Integer capacity,
      String conflictMode,
      boolean isActive,
      long siteId,
      String siteName,
      String siteSlug) {}

  /** A living room; empty when unknown or deleted. */
  Optional<RoomView> find(long roomId);

  /**
   * Locks room rows in ascending order of id for the rest of the caller's transaction (rule
   * CONC-1): the first lock a scheduling transaction takes. Requires a transaction.
   */
  void lock(Collection<Long> roomIds);
}
