package com.functionalfit.notifications;

/**
 * A placeholder a text may name.
 *
 * @param example an invented value
 * @param html whether the server fills it with HTML
 */
public record TemplateVariable(String name, String description, String example, boolean html) {}
