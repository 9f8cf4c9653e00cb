package com.functionalfit.staff;

/** A staff member as clients see them. */
public record PublicStaff(long id, String name, String bio, String specialization) {}
