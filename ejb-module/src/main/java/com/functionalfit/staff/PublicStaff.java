package com.functionalfit.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A staff member as clients see them. */
public record PublicStaff(
    long id,
    String name,
    @Schema(nullable = true) String bio,
    @Schema(nullable = true) String specialization)
    implements VisibleStaff {}
