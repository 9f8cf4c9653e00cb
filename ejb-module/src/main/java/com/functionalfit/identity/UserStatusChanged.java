package com.functionalfit.identity;

/** An account was suspended, inactivated or made active again; values as stored. */
public record UserStatusChanged(long userId, String oldStatus, String newStatus) {}
