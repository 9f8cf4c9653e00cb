package com.functionalfit.clients;

import com.functionalfit.identity.UserAccounts;
import com.functionalfit.identity.UserDirectory;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The accounts of people who are forgotten, or turned out to be somebody else. */
@ApplicationScoped
class FormerAccounts {

  @Inject private UserAccounts accounts;
  @Inject private UserDirectory users;

  /**
   * Refuses a living account of the staff.
   *
   * @throws Refusal FORBIDDEN
   */
  void requireClient(long userId) {
    if (users.find(userId).filter(user -> !Roles.CLIENT.equals(user.role())).isPresent()) {
      throw Refusal.forbidden();
    }
  }

  /** Address of a user, also of a deleted one. */
  String emailOf(long userId) {
    return users.emailEver(userId);
  }

  void erase(long userId, String placeholder) {
    accounts.erase(userId, placeholder);
  }

  void rename(long userId, String name) {
    accounts.rename(userId, name);
  }
}
