package com.functionalfit.identity;

/**
 * What features that own profiles may do to the account behind one. Every method needs the caller's
 * transaction, writes the audit trail and fires the events of this package.
 */
public interface UserAccounts {

  /**
   * Makes an active account and its invitation.
   *
   * @return id of the user
   * @throws com.functionalfit.shared.Refusal VALIDATION {@code email taken}
   */
  long createInvited(NewAccount account);

  /** Renames the user; does nothing when the name is the same. Fires {@link UserRenamed}. */
  void rename(long userId, String newName);

  /** Changes the language of mails and pages; does nothing when it is the same. */
  void changeLocale(long userId, String locale);

  /**
   * Changes the status as an administrator would: guards and revocation included.
   *
   * @param status active, inactive or suspended
   * @throws com.functionalfit.shared.Refusal SELF_CHANGE, LAST_ADMIN or a veto
   */
  void changeStatus(long userId, String status);

  /**
   * Sends a link to the new address; nothing changes before its owner follows it (rule AUTH-14).
   * Does nothing when it is the present address.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION {@code email taken}
   */
  void startEmailChange(long userId, String newEmail);

  /**
   * Deletes the user and, through {@link UserRemoved}, everything that follows (rule USER-4).
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, SELF_CHANGE, LAST_ADMIN or a veto
   */
  void remove(long userId);

  /**
   * Forgets who a deleted user was (rule PRIV-4).
   *
   * @param placeholder name that history shows from now on
   */
  void erase(long userId, String placeholder);
}
