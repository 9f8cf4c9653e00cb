package com.functionalfit.clients;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client as a search offers them. */
public record FoundClient(
    long id,
    String fullName,
    @Schema(nullable = true) String email,
    @Schema(nullable = true) String phone,
    boolean technical) {}
