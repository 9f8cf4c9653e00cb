package com.functionalfit.web.profile;

import com.functionalfit.profile.UpdateMe;
import com.functionalfit.shared.Patch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What a person changes about themselves. */
record MeRequest(
    Patch<@Size(max = 255) String> name,
    Patch<@Size(max = 20) String> phone,
    Patch<@Pattern(regexp = "hu|en") String> locale,
    Patch<LocalDate> dateOfBirth,
    Patch<@Size(max = 255) String> emergencyContactName,
    Patch<@Size(max = 20) String> emergencyContactPhone,
    Patch<@Size(max = 1000) String> bio,
    Patch<@Size(max = 255) String> specialization,
    Patch<@Size(max = 50) List<@NotNull @Size(max = 100) String>> skills) {

  UpdateMe toCommand(Integer expectedVersion) {
    return new UpdateMe(
        expectedVersion,
        name,
        phone,
        locale,
        dateOfBirth,
        emergencyContactName,
        emergencyContactPhone,
        bio,
        specialization,
        skills);
  }
}
