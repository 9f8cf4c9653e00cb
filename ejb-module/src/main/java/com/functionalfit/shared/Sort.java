package com.functionalfit.shared;

/**
 * One sort field of a list request.
 *
 * @param field name as the API spells it, from the list's fixed set
 * @param ascending false for a leading minus sign
 */
public record Sort(String field, boolean ascending) {}
