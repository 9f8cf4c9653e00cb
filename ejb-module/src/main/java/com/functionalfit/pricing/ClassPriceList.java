package com.functionalfit.pricing;

import com.functionalfit.pricing.model.Price;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The default prices of class templates. */
@ApplicationScoped
class ClassPriceList {

  private static final String WHERE =
      " from Price p where p.templateId is not null and p.clientId is null"
          + " and (:template is null or p.templateId = :template)"
          + " and (:active is null or p.active = :active)"
          + " and (:day is null or (p.validFrom <= :day"
          + " and (p.validUntil is null or p.validUntil >= :day)))";

  @PersistenceContext private EntityManager entityManager;

  void add(Price price) {
    entityManager.persist(price);
  }

  /** Locks the template: its prices are compared and written under its row's lock (rule CONC-2). */
  Optional<String> lockTemplate(long templateId) {
    List<?> titles =
        entityManager
            .createNativeQuery(
                "select title from class_templates where id = ?1 and deleted_at is null for update")
            .setParameter(1, templateId)
            .getResultList();
    return titles.stream().map(String.class::cast).findFirst();
  }

  /** Active default prices of the template, oldest first. */
  List<Price> listActive(long templateId) {
    return bound(
            entityManager.createQuery("select p" + WHERE + " order by p.id", Price.class),
            templateId,
            true,
            null)
        .getResultList();
  }

  Page<PriceView> page(Long templateId, Boolean active, LocalDate day, PageRequest request) {
    List<Price> rows =
        bound(
                entityManager.createQuery(
                    "select p" + WHERE + " order by p.templateId, p.validFrom, p.id", Price.class),
                templateId,
                active,
                day)
            .setFirstResult(request.offset())
            .setMaxResults(request.pageSize())
            .getResultList();
    long total =
        bound(
                entityManager.createQuery("select count(p)" + WHERE, Long.class),
                templateId,
                active,
                day)
            .getSingleResult();
    Map<Long, String> titles = titles(rows.stream().map(Price::templateId).distinct().toList());
    return Page.of(
        rows.stream().map(price -> view(price, titles.get(price.templateId()))).toList(),
        request,
        total);
  }

  static PriceView view(Price price, String title) {
    return new PriceView(
        price.id(),
        new PriceView.Target("template", price.templateId(), title),
        null,
        price.label(),
        price.entryFee().amount(),
        price.trainerFee().amount(),
        price.entryFee().currency(),
        price.validFrom(),
        price.validUntil(),
        price.isActive(),
        price.source(),
        price.version());
  }

  private Map<Long, String> titles(List<Long> templateIds) {
    if (templateIds.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        entityManager
            .createNativeQuery("select id, title from class_templates where id in (?1)")
            .setParameter(1, templateIds)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
  }

  private static <T> TypedQuery<T> bound(
      TypedQuery<T> query, Long templateId, Boolean active, LocalDate day) {
    return query
        .setParameter("template", templateId)
        .setParameter("active", active)
        .setParameter("day", day);
  }
}
