package com.functionalfit.clients;

import java.time.Instant;

/**
 * One decision of a person about their data (rule PRIV-2).
 *
 * @param kind privacy_policy, health_data or marketing
 * @param action granted or withdrawn
 * @param source registration, profile, staff or import
 */
public record ConsentView(
    long id,
    String kind,
    String action,
    String documentVersion,
    String source,
    Instant createdAt) {}
