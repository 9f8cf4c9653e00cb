package com.functionalfit.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What other features may know of users. */
public interface UserDirectory {

  /**
   * A living user.
   *
   * @param role one of {@link com.functionalfit.platform.security.Roles}
   * @param status active, inactive or suspended
   * @param locale hu or en
   */
  record UserEntry(long id, String name, String email, String role, String status, String locale) {

    public boolean isActive() {
      return "active".equals(status);
    }
  }

  /** A living user; empty when unknown or deleted. */
  Optional<UserEntry> find(long userId);

  /** A living user as the API shows it; empty when unknown or deleted. */
  Optional<UserView> findView(long userId);

  /** A living user by address, in any spelling. */
  Optional<UserEntry> findByEmail(String email);

  /** Living users by id, in one statement. */
  Map<Long, UserEntry> list(Collection<Long> userIds);

  /** Names for history, also of deleted users, by id, in one statement. */
  Map<Long, String> names(Collection<Long> userIds);

  /**
   * Address of a user, also of a deleted one.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND
   */
  String emailEver(long userId);
}
