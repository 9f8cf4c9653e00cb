package com.functionalfit.staff.persistence;

import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.staff.model.StaffProfile;
import com.functionalfit.staff.model.StaffProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaStaffProfiles implements StaffProfiles {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(StaffProfile profile) {
    em.persist(profile);
  }

  @Override
  public Optional<StaffProfile> find(long staffId) {
    return Entities.find(em, StaffProfile.class, staffId);
  }

  @Override
  public Optional<StaffProfile> findByUser(long userId) {
    return em.createQuery("select s from StaffProfile s where s.userId = :user", StaffProfile.class)
        .setParameter("user", userId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void flush() {
    em.flush();
  }
}
