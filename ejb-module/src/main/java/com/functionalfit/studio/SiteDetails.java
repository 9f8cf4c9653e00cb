package com.functionalfit.studio;

/**
 * A site as people manage it.
 *
 * @param roomCount living rooms, active or not
 */
public record SiteDetails(
    long id,
    String name,
    String slug,
    String address,
    String city,
    String postalCode,
    String phone,
    String email,
    String description,
    WeekHours openingHours,
    boolean isActive,
    int roomCount,
    int version) {}
