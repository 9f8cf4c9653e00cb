package com.functionalfit.identity;

import com.functionalfit.identity.model.User;
import java.util.Map;

/** What the audit trail keeps of a user besides personal values. */
final class UserSnapshots {

  private UserSnapshots() {}

  static Map<String, Object> facts(User user) {
    return Map.of(
        "role", user.role(),
        "status", user.status().stored(),
        "locale", user.locale());
  }
}
