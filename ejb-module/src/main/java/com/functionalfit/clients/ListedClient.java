package com.functionalfit.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A client in a list.
 *
 * @param email null without account
 * @param status status of the account; null without one
 * @param kind person or technical
 * @param balance what the client owes; negative for credit
 * @param userId null without account
 */
public record ListedClient(
    long id,
    String fullName,
    @Schema(nullable = true) String email,
    @Schema(nullable = true) String phone,
    @Schema(
            nullable = true,
            enumeration = {"active", "inactive", "suspended"})
        String status,
    @Schema(enumeration = {"person", "technical"}) String kind,
    LocalDate joinedOn,
    BigDecimal balance,
    @Schema(nullable = true) Long userId,
    int version) {}
