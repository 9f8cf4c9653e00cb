package com.functionalfit.studio.model;

import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.studio.SiteDetails;
import java.util.List;
import java.util.Optional;

/** Where sites are kept. */
public interface Sites {

  /** Stores a new site; refuses a name or slug that is taken. */
  void add(Site site);

  /** A living site. */
  Optional<Site> find(long siteId);

  /** Writes what was changed; refuses a name or slug that is taken. */
  void flush();

  /** Locks the site's row: its rooms are counted and added under it. */
  void lock(long siteId);

  boolean isSlugTaken(String slug);

  int countRooms(long siteId);

  Optional<SiteDetails> findDetails(long siteId);

  /** Living sites by name; null filters match everything. */
  Page<SiteDetails> list(Boolean isActive, String nameOrCityPart, PageRequest request);

  /** Active sites by name. */
  List<SiteDetails> listActive();
}
