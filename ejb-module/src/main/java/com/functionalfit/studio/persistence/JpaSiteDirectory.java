package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.studio.SiteDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaSiteDirectory implements SiteDirectory {

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<SiteView> find(long siteId) {
    return SqlQuery.of(em, "SELECT id, name, slug FROM sites WHERE id = :id AND deleted_at IS NULL")
        .setParameter("id", siteId)
        .rows()
        .stream()
        .findFirst()
        .map(JpaSiteDirectory::toView);
  }

  @Override
  public Map<Long, SiteView> list(Collection<Long> siteIds) {
    if (siteIds.isEmpty()) {
      return Map.of();
    }
    return SqlQuery.of(em, "SELECT id, name, slug FROM sites WHERE id IN (:ids)")
        .setParameter("ids", siteIds)
        .rows()
        .stream()
        .map(JpaSiteDirectory::toView)
        .collect(Collectors.toMap(SiteView::id, Function.identity()));
  }

  private static SiteView toView(Tuple row) {
    return new SiteView(Rows.id(row, "id"), Rows.text(row, "name"), Rows.text(row, "slug"));
  }
}
