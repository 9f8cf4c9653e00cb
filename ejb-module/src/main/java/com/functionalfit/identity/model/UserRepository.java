package com.functionalfit.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where users live. */
public interface UserRepository {

  /** A living user. */
  Optional<User> find(long id);

  /** A living user by normalised address. */
  Optional<User> findByEmail(String email);

  /** A living user whose row is locked until the end of the transaction, with current values. */
  Optional<User> lock(long id);

  /** Whether there is any living administrator. */
  boolean hasAdmin();

  /** Ids of the active administrators, their rows locked in ascending order of id. */
  List<Long> lockActiveAdmins();

  /**
   * Stores a new user and gives it its id.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION {@code email taken}
   */
  void add(User user);

  /**
   * Gives a user another address, in normalised form.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION {@code email taken}
   */
  void changeEmail(User user, String email);

  /**
   * Refuses an address a living user has, in normalised form.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION {@code email taken}
   */
  void checkFree(String email);

  /** Notes a sign-in without moving the version. */
  void recordLogin(long id, Instant at);

  /**
   * Takes a step of the second factor.
   *
   * @return false when this or a later step was taken already
   */
  boolean takeStep(long id, long step);

  /** Forgets which steps were taken: there is a new secret, or none. */
  void forgetSteps(long id);

  /** Replaces the recovery codes by new ones, given as digests; none removes them. */
  void replaceRecoveryCodes(long userId, List<String> hashes, Instant now);

  /**
   * Uses a recovery code up.
   *
   * @return false when there is no such unused code
   */
  boolean takeRecoveryCode(long userId, String hash, Instant now);

  /**
   * Forgets who a deleted user was: another name, an address nobody has, no sign-in, no traces of
   * sessions. The row stays for what refers to it.
   */
  void erase(long id, String name);
}
