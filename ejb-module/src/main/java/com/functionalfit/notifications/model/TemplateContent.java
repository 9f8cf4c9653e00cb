package com.functionalfit.notifications.model;

/**
 * What an editor writes.
 *
 * @param text null when the text part is derived from the HTML; a blank one counts as none
 */
public record TemplateContent(String subject, String html, String text) {

  public TemplateContent {
    text = text == null || text.isBlank() ? null : text;
  }
}
