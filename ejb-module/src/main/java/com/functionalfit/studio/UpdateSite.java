package com.functionalfit.studio;

import com.functionalfit.shared.Patch;

/**
 * Changes of a site.
 *
 * @param expectedVersion version the caller saw
 */
public record UpdateSite(
    long id,
    int expectedVersion,
    Patch<String> name,
    Patch<String> slug,
    Patch<String> address,
    Patch<String> city,
    Patch<String> postalCode,
    Patch<String> phone,
    Patch<String> email,
    Patch<String> description,
    Patch<WeekHours> openingHours,
    Patch<Boolean> isActive) {}
