package com.functionalfit.clients;

/** A client as a search offers them. */
public record FoundClient(
    long id, String fullName, String email, String phone, boolean technical) {}
