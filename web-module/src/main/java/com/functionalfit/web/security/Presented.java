package com.functionalfit.web.security;

import com.functionalfit.identity.SessionIdentity;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/**
 * What the authentication mechanism found out about a request. The mechanism runs before every
 * filter, outside their error handling; so even its failure is kept here until somebody can answer
 * it.
 *
 * @param identity null when nobody is signed in
 * @param csrfToken what a cookie caller has to repeat; null for bearer callers
 * @param failure why the session could not be looked up; null when it could
 */
record Presented(SessionIdentity identity, String csrfToken, RuntimeException failure) {

  private static final String ATTRIBUTE = Presented.class.getName();

  void keepIn(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static Optional<Presented> of(ServletRequest request) {
    return Optional.ofNullable((Presented) request.getAttribute(ATTRIBUTE));
  }

  boolean isSignedIn() {
    return identity != null;
  }

  boolean isByCookie() {
    return csrfToken != null;
  }
}
