package com.functionalfit.clients;

import java.time.LocalDate;

/**
 * A new client.
 *
 * @param email null for a walk-in; else an account is made and invited
 * @param locale hu or en; null for hu
 */
public record CreateClient(
    String fullName,
    String email,
    String phone,
    LocalDate dateOfBirth,
    String emergencyContactName,
    String emergencyContactPhone,
    String notes,
    String locale) {}
