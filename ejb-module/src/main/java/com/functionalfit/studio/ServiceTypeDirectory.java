package com.functionalfit.studio;

import java.util.Optional;

/** What other features may know of service types. */
public interface ServiceTypeDirectory {

  /**
   * A service type.
   *
   * @param creditsRequired credits a session takes from a pass; 0 is never paid by pass
   * @param isActive whether new sessions of it may be planned
   */
  record ServiceTypeView(long id, String name, int creditsRequired, boolean isActive) {}

  /** A living service type; empty when unknown or deleted. */
  Optional<ServiceTypeView> find(long typeId);

  /** A service type that sessions have, deleted or not. */
  ServiceTypeView get(long typeId);
}
