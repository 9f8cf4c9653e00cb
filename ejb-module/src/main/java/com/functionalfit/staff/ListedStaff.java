package com.functionalfit.staff;

import com.functionalfit.studio.SiteDirectory.SiteView;

/**
 * A staff member as colleagues see them.
 *
 * @param defaultSite null without a usual site
 * @param status status of the account
 */
public record ListedStaff(
    long id,
    String name,
    String bio,
    String specialization,
    String email,
    String phone,
    SiteView defaultSite,
    boolean isAvailableForBooking,
    boolean isVisible,
    String status,
    int version) {}
