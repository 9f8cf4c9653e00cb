package com.functionalfit.studio;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What other features may know of sites. */
public interface SiteDirectory {

  /** A site by name. */
  record SiteView(long id, String name, String slug) {}

  /** A living site; empty when unknown or deleted. */
  Optional<SiteView> find(long siteId);

  /** Sites for history, also deleted ones, by id, in one statement. */
  Map<Long, SiteView> list(Collection<Long> siteIds);
}
