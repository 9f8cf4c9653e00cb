package com.functionalfit.identity;

import com.functionalfit.identity.model.User;
import com.functionalfit.platform.security.Caller;

/** Turns the anonymous caller of a request into the person it was just found to be. */
final class SignedInCallers {

  private SignedInCallers() {}

  static Caller of(Caller anonymous, User user) {
    return anonymous.signedIn(
        user.id(), user.name(), user.role(), null, null, null, true, anonymous.locale());
  }
}
