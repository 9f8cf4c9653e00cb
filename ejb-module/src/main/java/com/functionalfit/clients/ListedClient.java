package com.functionalfit.clients;

import java.math.BigDecimal;
import java.time.LocalDate;

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
    String email,
    String phone,
    String status,
    String kind,
    LocalDate joinedOn,
    BigDecimal balance,
    Long userId,
    int version) {}
