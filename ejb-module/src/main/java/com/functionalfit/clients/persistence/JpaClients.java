package com.functionalfit.clients.persistence;

import com.functionalfit.clients.model.Client;
import com.functionalfit.clients.model.Clients;
import com.functionalfit.clients.model.Consent;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.RowTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaClients implements Clients {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Client client) {
    em.persist(client);
  }

  @Override
  public Optional<Client> find(long clientId) {
    return Entities.find(em, Client.class, clientId).filter(Client::isLiving);
  }

  @Override
  public Optional<Client> findEver(long clientId) {
    return Entities.find(em, Client.class, clientId);
  }

  @Override
  public void forgetAddresses(long clientId) {
    em.createNativeQuery(
            "UPDATE consents SET ip = NULL WHERE client_id = :client OR user_id ="
                + " (SELECT c.user_id FROM clients c WHERE c.id = :client)")
        .setParameter("client", clientId)
        .executeUpdate();
  }

  @Override
  public void moveConsents(long from, long into) {
    RowTransfer.ofClient(em, "consents", from, into);
  }

  @Override
  public Optional<Client> findByUser(long userId) {
    return em.createQuery("select c from Client c where c.userId = :user", Client.class)
        .setParameter("user", userId)
        .getResultStream()
        .filter(Client::isLiving)
        .findFirst();
  }

  @Override
  public List<Client> listWalkIns(String fullName, String phoneIndex) {
    return em.createQuery(
            """
            select c from Client c where c.userId is null and c.fullName = :name
            and (c.phoneIndex = :phone or c.phoneIndex is null and :phone is null)
            and (c.deletedAt is null or c.erasedAt is not null) order by c.id""",
            Client.class)
        .setParameter("name", fullName)
        .setParameter("phone", phoneIndex)
        .getResultList();
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  public void add(Consent consent) {
    em.persist(consent);
  }

  @Override
  public List<Consent> listConsents(Consent.Whose whose) {
    return em.createQuery(
            """
            select c from Consent c where c.clientId = :client or c.userId = :user
            order by c.createdAt desc, c.id desc""",
            Consent.class)
        .setParameter("client", whose.clientId())
        .setParameter("user", whose.userId())
        .getResultList();
  }
}
