package com.functionalfit.notifications.model;

import java.util.Set;

/**
 * A mail ready to be sent.
 *
 * @param used variables the template names that have a value
 * @param missing variables the template names that have none
 */
public record RenderedMail(
    String subject, String html, String text, Set<String> used, Set<String> missing) {}
