package com.functionalfit.web.studio;

import com.functionalfit.studio.SiteDetails;
import com.functionalfit.studio.WeekHours.DayHours;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site on the wire. */
record SiteResponse(
    long id,
    String name,
    String slug,
    @Schema(nullable = true) String address,
    @Schema(nullable = true) String city,
    @Schema(nullable = true) String postalCode,
    @Schema(nullable = true) String phone,
    @Schema(nullable = true) String email,
    @Schema(nullable = true) String description,
    Map<String, DayHours> openingHours,
    boolean isActive,
    int roomCount,
    int version) {

  static SiteResponse of(SiteDetails site) {
    return new SiteResponse(
        site.id(),
        site.name(),
        site.slug(),
        site.address(),
        site.city(),
        site.postalCode(),
        site.phone(),
        site.email(),
        site.description(),
        site.openingHours().days(),
        site.isActive(),
        site.roomCount(),
        site.version());
  }

  /** A site as anybody may see it. */
  @Schema(name = "PublicSite")
  record Public(
      long id,
      String name,
      String slug,
      @Schema(nullable = true) String address,
      @Schema(nullable = true) String city,
      @Schema(nullable = true) String postalCode,
      @Schema(nullable = true) String phone,
      @Schema(nullable = true) String email,
      @Schema(nullable = true) String description,
      Map<String, DayHours> openingHours) {

    static Public of(SiteDetails site) {
      return new Public(
          site.id(),
          site.name(),
          site.slug(),
          site.address(),
          site.city(),
          site.postalCode(),
          site.phone(),
          site.email(),
          site.description(),
          site.openingHours().days());
    }
  }
}
