package com.functionalfit.notifications;

import com.functionalfit.notifications.model.EmailTemplate;
import com.functionalfit.notifications.model.Templates.Snapshot;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A template.
 *
 * @param textBody null when it is derived from the HTML
 * @param isSystem whether the system sends it by itself
 * @param templateVersion number of the present content
 */
@Schema(name = "EmailTemplate")
public record TemplateView(
    long id,
    String slug,
    @Schema(enumeration = {"hu", "en"}) String locale,
    String subject,
    String htmlBody,
    @Schema(nullable = true) String textBody,
    boolean isActive,
    boolean isSystem,
    int templateVersion,
    int version,
    Instant updatedAt) {

  static TemplateView of(EmailTemplate template) {
    return new TemplateView(
        template.id(),
        template.slug(),
        template.locale(),
        template.content().subject(),
        template.content().html(),
        template.content().text(),
        template.isActive(),
        template.isSystem(),
        template.number(),
        template.version(),
        template.updatedAt());
  }

  /**
   * An earlier version.
   *
   * @param createdBy null when nobody is known
   */
  @Schema(name = "EmailTemplateVersion")
  public record Version(
      int version,
      String subject,
      String htmlBody,
      @Schema(nullable = true) String textBody,
      @Schema(nullable = true) String createdBy,
      Instant createdAt) {

    static Version of(Snapshot snapshot) {
      return new Version(
          snapshot.number(),
          snapshot.subject(),
          snapshot.html(),
          snapshot.text(),
          snapshot.author(),
          snapshot.createdAt());
    }
  }

  /** A template with its earlier versions and what its text may name. */
  public record Details(
      TemplateView template, List<Version> versions, List<TemplateVariable> variables) {}

  /**
   * A template as it was saved.
   *
   * @param removed what was taken out of the HTML, in words
   */
  public record Saved(TemplateView template, List<String> removed) {}

  /** How a mail would look. */
  @Schema(name = "EmailPreview")
  public record Preview(
      String subject, String html, String text, List<String> used, List<String> missing) {}
}
