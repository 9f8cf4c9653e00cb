package com.functionalfit.staff;

import java.util.Collection;
import java.util.Optional;

/** What other features may know of staff, and how they lock them. */
public interface StaffDirectory {

  /** A staff member; {@code isActive} means an account that is active and still staff or admin. */
  record StaffView(
      long id, long userId, String name, String bio, boolean isVisible, boolean isActive) {}

  Optional<StaffView> find(long staffId);

  /** Id of a user's staff profile; empty without one. */
  Optional<Long> findIdOfUser(long userId);

  /** Locks staff profile rows in ascending order of id for the rest of the caller's transaction. */
  void lock(Collection<Long> staffIds);
}
