package com.functionalfit.privacy;

/**
 * Which requests are wanted; null parts do not filter.
 *
 * @param kind export or erasure
 * @param status pending, running, done, rejected or failed
 */
public record PrivacyFilter(String kind, String status) {}
