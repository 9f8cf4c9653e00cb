package com.functionalfit.studio;

/**
 * A new site.
 *
 * @param slug null to have it made from the name
 * @param openingHours null for the studio's business hours
 */
public record CreateSite(
    String name,
    String slug,
    String address,
    String city,
    String postalCode,
    String phone,
    String email,
    String description,
    WeekHours openingHours,
    boolean isActive) {}
