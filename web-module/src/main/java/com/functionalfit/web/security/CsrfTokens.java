package com.functionalfit.web.security;

import com.functionalfit.platform.crypto.SecretTokens;
import jakarta.servlet.ServletRequest;

/**
 * The protection token of a browser session (rule AUTH-7): derived from the session's secret, so it
 * is as lasting as the session and needs no storage of its own. A page of another origin can
 * neither read the cookie nor this.
 */
public final class CsrfTokens {

  private CsrfTokens() {}

  /** The token of the session that a secret opens. */
  public static String of(String sessionToken) {
    return SecretTokens.sha256("csrf:" + sessionToken);
  }

  /** The token of the request's session; null for bearer callers and without sign-in. */
  public static String of(ServletRequest request) {
    return Presented.of(request).map(Presented::csrfToken).orElse(null);
  }
}
