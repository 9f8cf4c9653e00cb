package com.functionalfit.clients;

import com.functionalfit.shared.Patch;
import java.time.LocalDate;

/**
 * Changes of a client.
 *
 * @param expectedVersion version the caller saw; null to change whatever is there
 * @param email a new address is asked for confirmation; for a walk-in it makes an account
 * @param status active or inactive, of the account
 */
public record UpdateClient(
    long id,
    Integer expectedVersion,
    Patch<String> fullName,
    Patch<String> email,
    Patch<String> phone,
    Patch<LocalDate> dateOfBirth,
    Patch<String> emergencyContactName,
    Patch<String> emergencyContactPhone,
    Patch<String> notes,
    Patch<String> locale,
    Patch<String> status) {}
