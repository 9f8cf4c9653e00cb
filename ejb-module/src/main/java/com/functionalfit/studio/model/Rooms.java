package com.functionalfit.studio.model;

import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.studio.RoomDetails;
import java.util.Optional;

/** Where rooms are kept. */
public interface Rooms {

  /** Stores a new room; refuses a name that is taken at the site. */
  void add(Room room);

  /** A living room. */
  Optional<Room> find(long roomId);

  /** Writes what was changed; refuses a name that is taken at the site. */
  void flush();

  Optional<RoomDetails> findDetails(long roomId);

  /** Living rooms, by site and name unless sorted otherwise; null filters match everything. */
  Page<RoomDetails> list(Long siteId, Boolean isActive, PageRequest request);
}
