package com.functionalfit.clients;

/**
 * A decision to write down.
 *
 * @param kind privacy_policy, health_data or marketing
 * @param action granted or withdrawn
 */
public record DecideConsent(String kind, String action, String documentVersion) {}
