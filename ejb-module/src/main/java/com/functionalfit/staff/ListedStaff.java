package com.functionalfit.staff;

import com.functionalfit.studio.SiteDirectory.SiteView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A staff member as colleagues see them.
 *
 * @param defaultSite null without a usual site
 * @param status status of the account
 */
public record ListedStaff(
    long id,
    String name,
    @Schema(nullable = true) String bio,
    @Schema(nullable = true) String specialization,
    String email,
    @Schema(nullable = true) String phone,
    @Schema(nullable = true) SiteView defaultSite,
    boolean isAvailableForBooking,
    boolean isVisible,
    @Schema(enumeration = {"active", "inactive", "suspended"}) String status,
    int version)
    implements VisibleStaff {}
