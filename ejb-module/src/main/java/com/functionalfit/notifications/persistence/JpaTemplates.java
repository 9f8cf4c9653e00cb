package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.model.EmailTemplate;
import com.functionalfit.notifications.model.Templates;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Templates by JPA; their snapshots by SQL. */
@ApplicationScoped
class JpaTemplates implements Templates {

  private static final String KEEP_NEWEST =
      "DELETE FROM email_template_versions WHERE template_id = :template AND template_version NOT"
          + " IN (SELECT template_version FROM (SELECT template_version FROM"
          + " email_template_versions WHERE template_id = :template ORDER BY template_version DESC"
          + " LIMIT :kept) newest)";
  private static final String SNAPSHOT =
      "INSERT INTO email_template_versions (template_id, template_version, subject, html_body,"
          + " text_body, created_by, created_at) VALUES (:template, :number, :subject, :html,"
          + " :text, :by, :now)";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(EmailTemplate template) {
    em.persist(template);
    em.flush();
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  public Optional<EmailTemplate> find(long id) {
    return Entities.find(em, EmailTemplate.class, id).filter(found -> !found.isDeleted());
  }

  @Override
  public Optional<EmailTemplate> findActive(String slug, String locale) {
    return em.createQuery(
            "select t from EmailTemplate t where t.slug = :slug and t.locale = :locale"
                + " and t.isActive = true and t.deletedAt is null",
            EmailTemplate.class)
        .setParameter("slug", slug)
        .setParameter("locale", locale)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean isTaken(String slug, String locale) {
    return em.createQuery(
                "select count(t) from EmailTemplate t where t.slug = :slug"
                    + " and t.locale = :locale",
                Long.class)
            .setParameter("slug", slug)
            .setParameter("locale", locale)
            .getSingleResult()
        > 0;
  }

  @Override
  public Page<EmailTemplate> list(Filter filter, PageRequest page) {
    String like = filter.text() == null ? null : SqlFilter.containing(filter.text());
    return new SqlFilter("FROM email_templates t WHERE t.deleted_at IS NULL")
        .and("t.slug = :slug", "slug", filter.slug())
        .and("t.locale = :locale", "locale", filter.locale())
        .and("t.is_active = :active", "active", filter.isActive())
        .and("(t.slug LIKE :text OR t.subject LIKE :text)", "text", like)
        .page(em, "t.id", "t.slug, t.locale DESC", page, row -> Rows.id(row, "id"))
        .map(id -> Entities.find(em, EmailTemplate.class, id).orElseThrow());
  }

  @Override
  public void keepSnapshot(EmailTemplate template, Long userId, Instant now, int kept) {
    em.createNativeQuery(SNAPSHOT)
        .setParameter("template", template.id())
        .setParameter("number", template.number())
        .setParameter("subject", template.content().subject())
        .setParameter("html", template.content().html())
        .setParameter("text", template.content().text())
        .setParameter("by", userId)
        .setParameter("now", now)
        .executeUpdate();
    em.createNativeQuery(KEEP_NEWEST)
        .setParameter("template", template.id())
        .setParameter("kept", kept)
        .executeUpdate();
  }

  @Override
  public List<Snapshot> listSnapshots(long templateId) {
    return SqlQuery.of(
            em,
            "SELECT v.template_version, v.subject, v.html_body, v.text_body, v.created_at,"
                + " u.name FROM email_template_versions v LEFT JOIN users u ON u.id ="
                + " v.created_by WHERE v.template_id = :template"
                + " ORDER BY v.template_version DESC")
        .setParameter("template", templateId)
        .rows()
        .stream()
        .map(
            row ->
                new Snapshot(
                    Rows.number(row, "template_version"),
                    Rows.text(row, "subject"),
                    Rows.text(row, "html_body"),
                    Rows.text(row, "text_body"),
                    Rows.text(row, "name"),
                    Rows.instant(row, "created_at")))
        .toList();
  }
}
