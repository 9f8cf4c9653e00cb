package com.functionalfit.identity;

/** A user has another name; the client profile follows (rule USER-6). */
public record UserRenamed(long userId, String newName) {}
