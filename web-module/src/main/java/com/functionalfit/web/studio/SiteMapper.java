package com.functionalfit.web.studio;

import com.functionalfit.studio.CreateSite;
import com.functionalfit.studio.UpdateSite;
import com.functionalfit.studio.WeekHours;

/** Translates bodies about sites into commands. */
final class SiteMapper {

  private static final String OPENING_HOURS = "openingHours";

  private SiteMapper() {}

  static CreateSite create(SiteRequests.Create body) {
    return new CreateSite(
        body.name(),
        body.slug(),
        body.address(),
        body.city(),
        body.postalCode(),
        body.phone(),
        body.email(),
        body.description(),
        body.openingHours() == null ? null : WeekHours.of(OPENING_HOURS, body.openingHours()),
        !Boolean.FALSE.equals(body.isActive()));
  }

  static UpdateSite update(long id, int expectedVersion, SiteRequests.Update body) {
    return new UpdateSite(
        id,
        expectedVersion,
        body.name(),
        body.slug(),
        body.address(),
        body.city(),
        body.postalCode(),
        body.phone(),
        body.email(),
        body.description(),
        body.openingHours().map(hours -> WeekHours.of(OPENING_HOURS, hours)),
        body.isActive());
  }
}
