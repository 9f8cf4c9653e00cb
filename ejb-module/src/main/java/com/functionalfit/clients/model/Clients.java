package com.functionalfit.clients.model;

import java.util.List;
import java.util.Optional;

/** Where clients and their consents are kept. */
public interface Clients {

  /** Stores a new client; its id is known afterwards. */
  void add(Client client);

  /** A living client; empty when unknown, deleted or erased. */
  Optional<Client> find(long clientId);

  /** A client, also one who was removed or erased. */
  Optional<Client> findEver(long clientId);

  /** Forgets from where consents of the client were given. */
  void forgetAddresses(long clientId);

  /** Hands the consents of one profile over to another of the same person. */
  void moveConsents(long from, long into);

  /** The living client of an account. */
  Optional<Client> findByUser(long userId);

  /**
   * Clients without account of a name, as the database compares names, and a phone; living and
   * erased ones, the technical guest included.
   *
   * @param phoneIndex null finds those without phone
   */
  List<Client> listWalkIns(String fullName, String phoneIndex);

  /** Writes what was changed, so that versions are current. */
  void flush();

  /** Stores one more consent. */
  void add(Consent consent);

  /** Consents of a person, newest first. */
  List<Consent> listConsents(Consent.Whose whose);
}
