package com.functionalfit.staff.model;

import java.util.Optional;

/** Where staff profiles are kept. */
public interface StaffProfiles {

  /** Stores a new profile; its id is known afterwards. */
  void add(StaffProfile profile);

  Optional<StaffProfile> find(long staffId);

  Optional<StaffProfile> findByUser(long userId);

  /** Writes what was changed, so that versions are current. */
  void flush();
}
