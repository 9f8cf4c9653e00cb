package com.functionalfit.identity;

/** A user has another role; a profile that is missing for it is created (rule USER-2). */
public record UserRoleChanged(long userId, String name, String oldRole, String newRole) {}
