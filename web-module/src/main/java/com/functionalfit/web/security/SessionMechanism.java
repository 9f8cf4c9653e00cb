package com.functionalfit.web.security;

import com.functionalfit.identity.SessionGate;
import com.functionalfit.identity.SessionIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Signs a request in by bearer token or session cookie, with the role as the container's group. A
 * request without, or with a useless one goes on unsigned: whether that is enough is the route's
 * business.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";
  private static final Presented NOBODY = new Presented(null, null, null);

  @Inject private SessionGate gate;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!isForTheApplication(request)) {
      return context.doNothing();
    }
    Presented presented = look(request);
    presented.keepIn(request);
    if (!presented.isSignedIn()) {
      return context.doNothing();
    }
    SessionIdentity identity = presented.identity();
    return context.notifyContainerAboutLogin(
        Long.toString(identity.userId()), Set.of(identity.role()));
  }

  /** Pages, scripts, probes and the public timetable must not cost a look-up. */
  private static boolean isForTheApplication(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    boolean isApi = path.startsWith("/api/v1/") && !path.startsWith("/api/v1/public/");
    return isApi || path.startsWith("/ws/");
  }

  private Presented look(HttpServletRequest request) {
    try {
      return bearerToken(request)
          .map(this::byToken)
          .orElseGet(() -> SessionCookie.tokenIn(request).map(this::bySession).orElse(NOBODY));
    } catch (RuntimeException e) {
      // Nothing here can answer; the first filter that can throws it again.
      return new Presented(null, null, e);
    }
  }

  private Presented byToken(String token) {
    return new Presented(gate.findByToken(token).orElse(null), null, null);
  }

  private Presented bySession(String token) {
    return gate.findBySession(token)
        .map(identity -> new Presented(identity, CsrfTokens.of(token), null))
        .orElse(NOBODY);
  }

  private static Optional<String> bearerToken(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(header.substring(BEARER.length()).strip())
        : Optional.empty();
  }
}
