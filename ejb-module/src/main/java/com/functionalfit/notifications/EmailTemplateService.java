package com.functionalfit.notifications;

import com.functionalfit.notifications.TemplateView.Details;
import com.functionalfit.notifications.TemplateView.Preview;
import com.functionalfit.notifications.TemplateView.Saved;
import com.functionalfit.notifications.TemplateView.Version;
import com.functionalfit.notifications.model.EmailTemplate;
import com.functionalfit.notifications.model.MailHtml;
import com.functionalfit.notifications.model.MailHtml.Cleaned;
import com.functionalfit.notifications.model.RenderedMail;
import com.functionalfit.notifications.model.TemplateContent;
import com.functionalfit.notifications.model.Templates;
import com.functionalfit.notifications.model.Templates.Snapshot;
import com.functionalfit.notifications.model.Variables;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The texts of mails, as administrators keep them (mail, sections 2 to 4). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class EmailTemplateService {

  private static final int KEPT_VERSIONS = 10;

  @Inject private Templates templates;
  @Inject private TemplateJournal journal;
  @Inject private TemplateRenderer renderer;
  @Inject private TestMails tests;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  /**
   * Which templates are wanted; null parts do not filter.
   *
   * @param text part of the slug or subject
   */
  public record Filter(String slug, String locale, Boolean isActive, String text) {}

  /** Content that is not saved; null parts are those of the saved template. */
  public record Draft(String subject, String htmlBody, String textBody) {}

  public Page<TemplateView> list(Filter filter, PageRequest page) {
    return templates
        .list(
            new Templates.Filter(filter.slug(), filter.locale(), filter.isActive(), filter.text()),
            page)
        .map(TemplateView::of);
  }

  /** One template; refuses NOT_FOUND. */
  public Details get(long id) {
    EmailTemplate template = find(id);
    return new Details(TemplateView.of(template), versions(id), variables(template.slug()));
  }

  /**
   * Adds a template of the studio's own, or a language to one.
   *
   * @throws Refusal VALIDATION when the slug is taken or a placeholder is unknown
   */
  public Saved create(String slug, String locale, TemplateCommand command) {
    if (templates.isTaken(slug, locale)) {
      throw Refusal.invalid("slug", FieldError.TAKEN);
    }
    Cleaned html = MailHtml.clean(command.htmlBody().value());
    TemplateContent content =
        new TemplateContent(
            command.subject().value(), html.html(), command.textBody().orElse(null));
    Placeholders.check(slug, content);
    EmailTemplate template = new EmailTemplate(slug, locale, content);
    template.activate(!Boolean.FALSE.equals(command.isActive().orElse(true)));
    templates.add(template);
    journal.changed(template, Map.of());
    return new Saved(TemplateView.of(template), html.removed());
  }

  /**
   * Changes a template; what it held stays as a version.
   *
   * @throws Refusal NOT_FOUND, STALE, VALIDATION when a placeholder is unknown
   */
  public Saved change(long id, int expectedVersion, TemplateCommand command) {
    EmailTemplate template = find(id, expectedVersion);
    Map<String, Object> before = TemplateJournal.values(template);
    TemplateContent old = template.content();
    Cleaned html = MailHtml.clean(command.htmlBody().notNull("htmlBody").orElse(old.html()));
    TemplateContent content =
        new TemplateContent(
            command.subject().notNull("subject").orElse(old.subject()),
            html.html(),
            command.textBody().orElse(old.text()));
    Placeholders.check(template.slug(), content);
    if (!content.equals(old)) {
      replace(template, content);
    }
    command.isActive().notNull("isActive").ifPresent(template::activate);
    templates.flush();
    journal.changed(template, before);
    return new Saved(TemplateView.of(template), html.removed());
  }

  /**
   * Takes a template of the studio's own away.
   *
   * @throws Refusal NOT_FOUND, STALE, IN_USE for one the system sends
   */
  public void remove(long id, int expectedVersion) {
    EmailTemplate template = find(id, expectedVersion);
    if (template.isSystem()) {
      throw new Refusal(ProblemCode.IN_USE, Map.of("counts", Map.of("system", 1)));
    }
    Map<String, Object> before = TemplateJournal.values(template);
    template.delete(clock.now());
    journal.changed(template, before);
  }

  /** What a text of this slug may name. */
  public List<TemplateVariable> variables(String slug) {
    return Variables.of(slug, caller.get().locale());
  }

  /** Shows a mail with examples, overridden by given values; nothing is stored or sent. */
  public Preview preview(long id, Map<String, String> values, Draft draft) {
    EmailTemplate template = find(id);
    Map<String, Object> all = Variables.examples(template.slug());
    all.putAll(values);
    RenderedMail mail =
        renderer.render(template.slug(), template.locale(), drafted(template, draft), all);
    return new Preview(
        mail.subject(),
        mail.html(),
        mail.text(),
        List.copyOf(mail.used()),
        List.copyOf(mail.missing()));
  }

  /** Sends the preview to one address, by the way every mail goes. */
  public void test(long id, String email, Map<String, String> values, Draft draft) {
    EmailTemplate template = find(id);
    tests.send(template, drafted(template, draft), email, values);
  }

  /** Earlier versions, the newest first; refuses NOT_FOUND. */
  public List<Version> listVersions(long id) {
    find(id);
    return versions(id);
  }

  /**
   * Gives a template the content of an earlier version, as a new one.
   *
   * @throws Refusal NOT_FOUND also for a version of another template, STALE
   */
  public Saved restore(long id, int expectedVersion, int number) {
    EmailTemplate template = find(id, expectedVersion);
    Snapshot wanted =
        templates.listSnapshots(id).stream()
            .filter(snapshot -> snapshot.number() == number)
            .findFirst()
            .orElseThrow(Refusal::notFound);
    Map<String, Object> before = TemplateJournal.values(template);
    replace(template, wanted.content());
    templates.flush();
    journal.changed(template, before);
    return new Saved(TemplateView.of(template), List.of());
  }

  private void replace(EmailTemplate template, TemplateContent content) {
    templates.keepSnapshot(template, caller.get().userId(), clock.now(), KEPT_VERSIONS);
    template.replace(content);
  }

  private List<Version> versions(long id) {
    return templates.listSnapshots(id).stream().map(Version::of).toList();
  }

  private static TemplateContent drafted(EmailTemplate template, Draft draft) {
    TemplateContent saved = template.content();
    if (draft == null) {
      return saved;
    }
    TemplateContent content =
        new TemplateContent(
            draft.subject() == null ? saved.subject() : draft.subject(),
            draft.htmlBody() == null ? saved.html() : MailHtml.clean(draft.htmlBody()).html(),
            draft.textBody() == null ? saved.text() : draft.textBody());
    Placeholders.check(template.slug(), content);
    return content;
  }

  private EmailTemplate find(long id) {
    return templates.find(id).orElseThrow(Refusal::notFound);
  }

  private EmailTemplate find(long id, int expectedVersion) {
    EmailTemplate template = find(id);
    if (template.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return template;
  }
}
