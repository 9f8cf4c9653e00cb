package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.platform.persistence.UniqueKeys;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.studio.SiteDetails;
import com.functionalfit.studio.model.Site;
import com.functionalfit.studio.model.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaSites implements Sites {

  private static final Map<String, String> KEYS =
      Map.of("uk_sites_name_live", "name", "uk_sites_slug_live", "slug");
  private static final String COLUMNS =
      """
      s.id, s.name, s.slug, s.address, s.city, s.postal_code, s.phone, s.email, s.description,
      s.opening_hours, s.is_active, s.version,
      (SELECT COUNT(*) FROM rooms r WHERE r.site_id = s.id AND r.deleted_at IS NULL) AS room_count""";
  private static final String LIVING = "FROM sites s WHERE s.deleted_at IS NULL";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Site site) {
    UniqueKeys.guard(() -> em.persist(site), KEYS);
  }

  @Override
  public Optional<Site> find(long siteId) {
    return Entities.find(em, Site.class, siteId).filter(Site::isLiving);
  }

  @Override
  public void flush() {
    UniqueKeys.guard(em::flush, KEYS);
  }

  @Override
  public void lock(long siteId) {
    SqlQuery.of(em, "SELECT id FROM sites WHERE id = :id FOR UPDATE")
        .setParameter("id", siteId)
        .rows();
  }

  @Override
  public boolean isSlugTaken(String slug) {
    return !em.createNativeQuery("SELECT id FROM sites WHERE slug_live = :slug")
        .setParameter("slug", slug)
        .getResultList()
        .isEmpty();
  }

  @Override
  public int countRooms(long siteId) {
    return findDetails(siteId).map(SiteDetails::roomCount).orElse(0);
  }

  @Override
  public Optional<SiteDetails> findDetails(long siteId) {
    return page(new SqlFilter(LIVING).and("s.id = :id", "id", siteId), PageRequest.first(1))
        .items()
        .stream()
        .findFirst();
  }

  @Override
  public Page<SiteDetails> list(Boolean isActive, String nameOrCityPart, PageRequest request) {
    SqlFilter filter =
        new SqlFilter(LIVING)
            .and("s.is_active = :active", "active", isActive)
            .and(
                "(s.name LIKE :part OR s.city LIKE :part)",
                "part",
                SqlFilter.containing(nameOrCityPart));
    return page(filter, request);
  }

  @Override
  public List<SiteDetails> listActive() {
    return list(true, null, PageRequest.first(PageRequest.MAX_PAGE_SIZE)).items();
  }

  private Page<SiteDetails> page(SqlFilter filter, PageRequest request) {
    return filter.page(em, COLUMNS, "s.name, s.id", request, JpaSites::toDetails);
  }

  private static SiteDetails toDetails(Tuple row) {
    return new SiteDetails(
        Rows.id(row, "id"),
        Rows.text(row, "name"),
        Rows.text(row, "slug"),
        Rows.text(row, "address"),
        Rows.text(row, "city"),
        Rows.text(row, "postal_code"),
        Rows.text(row, "phone"),
        Rows.text(row, "email"),
        Rows.text(row, "description"),
        WeekHoursColumn.read(Rows.text(row, "opening_hours")),
        Rows.flag(row, "is_active"),
        Rows.number(row, "room_count"),
        Rows.number(row, "version"));
  }
}
