package com.functionalfit.profile;

import com.functionalfit.shared.Patch;
import java.time.LocalDate;
import java.util.List;

/**
 * Changes a person makes to the own data. Fields of a profile the person does not have must be
 * absent.
 *
 * @param expectedVersion version the caller saw; null to change whatever is there
 */
public record UpdateMe(
    Integer expectedVersion,
    Patch<String> name,
    Patch<String> phone,
    Patch<String> locale,
    Patch<LocalDate> dateOfBirth,
    Patch<String> emergencyContactName,
    Patch<String> emergencyContactPhone,
    Patch<String> bio,
    Patch<String> specialization,
    Patch<List<String>> skills) {}
