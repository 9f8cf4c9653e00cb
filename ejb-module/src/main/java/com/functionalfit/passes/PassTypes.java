package com.functionalfit.passes;

import com.functionalfit.passes.model.PassType;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The kinds of passes. */
@ApplicationScoped
class PassTypes {

  @PersistenceContext private EntityManager entityManager;

  void add(PassType type) {
    entityManager.persist(type);
    entityManager.flush();
  }

  void flush() {
    entityManager.flush();
  }

  /** A living type. */
  Optional<PassType> find(long id) {
    return Entities.find(entityManager, PassType.class, id).filter(type -> !type.isDeleted());
  }

  /** A living type that is sold. */
  Optional<PassType> findOnSale(long id) {
    return find(id).filter(PassType::isActive);
  }

  /** Whether another living type has the code. */
  boolean isTaken(String code, Long exceptId) {
    return entityManager
            .createQuery(
                "select count(t) from PassType t where t.code = :code and t.deletedAt is null"
                    + " and (:except is null or t.id <> :except)",
                Long.class)
            .setParameter("code", code)
            .setParameter("except", exceptId)
            .getSingleResult()
        > 0;
  }

  long countPasses(long typeId) {
    return entityManager
        .createQuery("select count(p) from Pass p where p.passTypeId = :type", Long.class)
        .setParameter("type", typeId)
        .getSingleResult();
  }

  List<PassType> list(PageRequest request) {
    return entityManager
        .createQuery(
            "select t from PassType t where t.deletedAt is null order by t.id", PassType.class)
        .setFirstResult(request.offset())
        .setMaxResults(request.pageSize())
        .getResultList();
  }

  long count() {
    return entityManager
        .createQuery("select count(t) from PassType t where t.deletedAt is null", Long.class)
        .getSingleResult();
  }
}
