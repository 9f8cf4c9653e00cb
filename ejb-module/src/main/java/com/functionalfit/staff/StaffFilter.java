package com.functionalfit.staff;

/**
 * Which staff members are wanted; null matches everything.
 *
 * @param siteId usual site
 * @param available whether offered for booking
 * @param namePart part of the name
 */
public record StaffFilter(Long siteId, Boolean available, String namePart) {}
