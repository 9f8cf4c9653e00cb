package com.functionalfit.schedule.persistence;

import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.ClassTemplate;
import com.functionalfit.schedule.model.TemplateStatus;
import com.functionalfit.schedule.model.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

@ApplicationScoped
class JpaTemplates implements Templates {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(ClassTemplate template) {
    em.persist(template);
  }

  @Override
  public void add(ClassSeries series) {
    em.persist(series);
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  public Optional<ClassTemplate> find(long templateId) {
    return Entities.find(em, ClassTemplate.class, templateId)
        .filter(template -> !template.isDeleted());
  }

  @Override
  public void lock(Collection<Long> templateIds) {
    SqlQuery.of(em, "SELECT id FROM class_templates WHERE id IN (:ids) ORDER BY id FOR UPDATE")
        .setParameter("ids", new TreeSet<>(templateIds))
        .rows();
  }

  @Override
  public Optional<ClassSeries> findSeries(long seriesId) {
    return Entities.find(em, ClassSeries.class, seriesId);
  }

  @Override
  public List<ClassSeries> listGenerating() {
    return em.createQuery(
            """
            select s from ClassSeries s, ClassTemplate t
            where t.id = s.templateId and s.isActive = true and t.status = :active
              and t.deletedAt is null
            order by s.id""",
            ClassSeries.class)
        .setParameter("active", TemplateStatus.ACTIVE)
        .getResultList();
  }

  @Override
  public List<ClassSeries> listSeries(long templateId) {
    return em.createQuery(
            "select s from ClassSeries s where s.templateId = :template order by s.id",
            ClassSeries.class)
        .setParameter("template", templateId)
        .getResultList();
  }
}
