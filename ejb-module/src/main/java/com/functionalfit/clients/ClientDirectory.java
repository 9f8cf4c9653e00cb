package com.functionalfit.clients;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What other features may know of clients. */
public interface ClientDirectory {

  /**
   * A living client.
   *
   * @param userId null for a walk-in
   * @param userStatus active, inactive or suspended; null for a walk-in
   */
  record ClientView(
      long id, String fullName, boolean technical, Long userId, String email, String userStatus) {

    /** Walk-ins are always fit to book; an account must be active (rules USER-7, WAIT-3). */
    public boolean mayBook() {
      return !technical && (userId == null || "active".equals(userStatus));
    }
  }

  /** A living client; empty when unknown, deleted or erased. */
  Optional<ClientView> find(long clientId);

  /** Names for lists, also of deleted clients, by id. */
  Map<Long, String> names(Collection<Long> clientIds);

  /**
   * How to reach somebody.
   *
   * @param email null without account
   * @param phone null when unknown
   */
  record ContactView(long id, String fullName, String email, String phone) {}

  /**
   * Contact data for rosters, also of deleted clients, by id; a constant number of statements. The
   * caller decides who may see them.
   */
  Map<Long, ContactView> contacts(Collection<Long> clientIds);

  /**
   * The people a change concerns (rule NOTI-1).
   *
   * @param withAccount people who are told
   * @param withoutAccount walk-ins nobody can write to, the technical guest among them
   */
  record Audience(int withAccount, int withoutAccount) {
    public static final Audience NOBODY = new Audience(0, 0);
  }

  /** Who of the clients can be told of something; each counts once. */
  Audience audience(Collection<Long> clientIds);

  /** Id of the living client profile of a user; empty without one. */
  Optional<Long> findIdOfUser(long userId);

  /** Locks the client row for the rest of the caller's transaction (rule CONC-1). */
  void lock(long clientId);
}
