package com.functionalfit.studio;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.model.Site;
import com.functionalfit.studio.model.Sites;
import com.functionalfit.studio.model.Slug;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The sites of the company (rules REF-1 to REF-3). */
@Stateless
public class SiteService {

  @Inject private Sites sites;
  @Inject private StudioSettings settings;
  @Inject private MasterDataJournal journal;
  @Inject private StudioClock clock;

  /** Living sites by name; null filters match everything. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public Page<SiteDetails> list(Boolean isActive, String part, PageRequest request) {
    return sites.list(isActive, part, request);
  }

  /** Active sites, for anybody. */
  @PermitAll
  public List<SiteDetails> listActive() {
    return sites.listActive();
  }

  /**
   * One site.
   *
   * @throws Refusal NOT_FOUND
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public SiteDetails get(long siteId) {
    return sites.findDetails(siteId).orElseThrow(Refusal::notFound);
  }

  /**
   * Opens a site.
   *
   * @throws Refusal VALIDATION when the name or the given slug is taken
   */
  @RolesAllowed(Roles.ADMIN)
  public SiteDetails create(CreateSite command) {
    String slug =
        command.slug() == null ? Slug.free(command.name(), sites::isSlugTaken) : command.slug();
    WeekHours hours =
        command.openingHours() == null
            ? settings.get(SettingKey.BUSINESS_HOURS)
            : command.openingHours();
    Site site = new Site(command.name(), slug, hours);
    site.locate(command.address(), command.city(), command.postalCode());
    site.changeContact(command.phone(), command.email());
    site.describe(command.description());
    site.activate(command.isActive());
    sites.add(site);
    journal.created(site);
    return get(site.id());
  }

  /**
   * Changes a site.
   *
   * @throws Refusal NOT_FOUND, STALE, or VALIDATION when the name or slug is taken
   */
  @RolesAllowed(Roles.ADMIN)
  public SiteDetails update(UpdateSite command) {
    Site site = find(command.id(), command.expectedVersion());
    Map<String, Object> before = site.values();
    site.rename(command.name().notNull("name").orElse(site.name()));
    site.changeSlug(command.slug().notNull("slug").orElse(site.slug()));
    site.locate(
        command.address().orElse(site.address()),
        command.city().orElse(site.city()),
        command.postalCode().orElse(site.postalCode()));
    site.changeContact(command.phone().orElse(site.phone()), command.email().orElse(site.email()));
    site.describe(command.description().orElse(site.description()));
    site.open(command.openingHours().notNull("openingHours").orElse(site.openingHours()));
    site.activate(command.isActive().notNull("isActive").orElse(site.isActive()));
    sites.flush();
    journal.updated(before, site);
    return get(site.id());
  }

  /**
   * Removes a site that has no rooms.
   *
   * @throws Refusal NOT_FOUND, STALE, or IN_USE with the number of rooms
   */
  @RolesAllowed(Roles.ADMIN)
  public void remove(long siteId, int expectedVersion) {
    sites.lock(siteId);
    Site site = find(siteId, expectedVersion);
    int rooms = sites.countRooms(siteId);
    if (rooms > 0) {
      throw new Refusal(ProblemCode.IN_USE, Map.of("counts", Map.of("rooms", rooms)));
    }
    Map<String, Object> before = site.values();
    site.remove(clock.now());
    sites.flush();
    journal.removed(before, site);
  }

  private Site find(long siteId, int expectedVersion) {
    Site site = sites.find(siteId).orElseThrow(Refusal::notFound);
    if (site.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return site;
  }
}
