package com.functionalfit.web.studio;

import com.functionalfit.shared.Patch;
import com.functionalfit.studio.WeekHours.DayHours;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of sites. */
final class SiteRequests {

  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  private SiteRequests() {}

  @Schema(name = "NewSite")
  record Create(
      @NotNull @Size(max = 255) String name,
      @Size(max = 255) @Pattern(regexp = SLUG) String slug,
      @Size(max = 255) String address,
      @Size(max = 100) String city,
      @Size(max = 20) String postalCode,
      @Size(max = 50) String phone,
      @Size(max = 255) @Email String email,
      @Size(max = 1000) String description,
      Map<String, DayHours> openingHours,
      Boolean isActive) {}

  @Schema(name = "SiteChange")
  record Update(
      Patch<@Size(max = 255) String> name,
      Patch<@Size(max = 255) @Pattern(regexp = SLUG) String> slug,
      Patch<@Size(max = 255) String> address,
      Patch<@Size(max = 100) String> city,
      Patch<@Size(max = 20) String> postalCode,
      Patch<@Size(max = 50) String> phone,
      Patch<@Size(max = 255) @Email String> email,
      Patch<@Size(max = 1000) String> description,
      Patch<Map<String, DayHours>> openingHours,
      Patch<Boolean> isActive) {}
}
