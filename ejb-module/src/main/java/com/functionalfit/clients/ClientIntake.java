package com.functionalfit.clients;

import java.util.Optional;

/**
 * Takes people over from somewhere else (rule IMP-2). Every method needs the caller's transaction,
 * and the caller's own access rule: it asks for none.
 */
public interface ClientIntake {

  /**
   * What is known of a person.
   *
   * @param email null for a client without account
   * @param phone null when unknown
   */
  record Person(String fullName, String email, String phone) {}

  /**
   * Somebody who is there already.
   *
   * @param clientId null for an account without client profile
   * @param role role of the account; null without one
   */
  record Known(
      Long clientId,
      String role,
      boolean technical,
      boolean erased,
      String fullName,
      String phone) {}

  /** The living account with an address. */
  Optional<Known> findByEmail(String email);

  /**
   * A client without account with the same name and phone, also the technical guest and erased
   * people, who keep their entry.
   *
   * @param phone null finds those without
   */
  Optional<Known> findWalkIn(String fullName, String phone);

  /**
   * Writes down somebody new; an e-mail makes an invited account.
   *
   * @return id of the client
   * @throws com.functionalfit.shared.Refusal VALIDATION {@code email taken}
   */
  long create(Person person);

  /** Takes name and phone over; a phone that is not given stays. */
  void update(long clientId, Person person);
}
