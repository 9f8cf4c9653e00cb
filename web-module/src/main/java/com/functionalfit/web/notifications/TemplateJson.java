package com.functionalfit.web.notifications;

import com.functionalfit.notifications.EmailTemplateService.Draft;
import com.functionalfit.notifications.TemplateCommand;
import com.functionalfit.notifications.TemplateVariable;
import com.functionalfit.notifications.TemplateView;
import com.functionalfit.notifications.TemplateView.Version;
import com.functionalfit.shared.Patch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies and answers of the routes of e-mail templates. */
final class TemplateJson {

  static final String LOCALES = "hu|en";
  private static final int MAX_SUBJECT = 255;
  private static final int MAX_HTML = 200_000;
  private static final int MAX_TEXT = 60_000;

  private TemplateJson() {}

  @Schema(name = "NewEmailTemplate")
  record Create(
      @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9_-]+") String slug,
      @NotNull @Pattern(regexp = LOCALES) String locale,
      @NotBlank @Size(max = MAX_SUBJECT) String subject,
      @NotBlank @Size(max = MAX_HTML) String htmlBody,
      @Size(max = MAX_TEXT) String textBody,
      Boolean isActive) {

    TemplateCommand toCommand() {
      return new TemplateCommand(
          Patch.of(subject), Patch.of(htmlBody), Patch.of(textBody), Patch.of(isActive));
    }
  }

  @Schema(name = "EmailTemplateChange")
  record Change(
      Patch<@Size(max = MAX_SUBJECT) String> subject,
      Patch<@Size(max = MAX_HTML) String> htmlBody,
      Patch<@Size(max = MAX_TEXT) String> textBody,
      Patch<Boolean> isActive) {

    TemplateCommand toCommand() {
      return new TemplateCommand(subject, htmlBody, textBody, isActive);
    }
  }

  @Schema(name = "EmailTemplateDraft")
  record DraftBody(
      @Size(max = MAX_SUBJECT) String subject,
      @Size(max = MAX_HTML) String htmlBody,
      @Size(max = MAX_TEXT) String textBody) {

    Draft toDraft() {
      return new Draft(subject, htmlBody, textBody);
    }
  }

  @Schema(name = "EmailPreviewRequest")
  record PreviewBody(
      @Size(max = 100) Map<String, @Size(max = 10_000) String> variables, @Valid DraftBody draft) {

    Map<String, String> values() {
      return variables == null ? Map.of() : variables;
    }

    Draft toDraft() {
      return draft == null ? null : draft.toDraft();
    }
  }

  @Schema(name = "EmailTestRequest")
  record TestBody(
      @NotBlank @Email @Size(max = 255) String email,
      @Size(max = 100) Map<String, @Size(max = 10_000) String> variables,
      @Valid DraftBody draft) {

    Map<String, String> values() {
      return variables == null ? Map.of() : variables;
    }

    Draft toDraft() {
      return draft == null ? null : draft.toDraft();
    }
  }

  /** A template with its earlier versions and what its text may name. */
  @Schema(name = "EmailTemplateDetails")
  record Detailed(
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
      Instant updatedAt,
      List<Version> versions,
      List<TemplateVariable> variables) {

    static Detailed of(TemplateView.Details details) {
      TemplateView template = details.template();
      return new Detailed(
          template.id(),
          template.slug(),
          template.locale(),
          template.subject(),
          template.htmlBody(),
          template.textBody(),
          template.isActive(),
          template.isSystem(),
          template.templateVersion(),
          template.version(),
          template.updatedAt(),
          details.versions(),
          details.variables());
    }
  }

  /** A template as it was saved, with what was taken out of its HTML. */
  @Schema(name = "SavedEmailTemplate")
  record Saved(
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
      Instant updatedAt,
      List<String> removed) {

    static Saved of(TemplateView.Saved saved) {
      TemplateView template = saved.template();
      return new Saved(
          template.id(),
          template.slug(),
          template.locale(),
          template.subject(),
          template.htmlBody(),
          template.textBody(),
          template.isActive(),
          template.isSystem(),
          template.templateVersion(),
          template.version(),
          template.updatedAt(),
          saved.removed());
    }
  }
}
