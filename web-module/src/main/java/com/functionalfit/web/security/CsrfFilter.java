package com.functionalfit.web.security;

import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses requests that a foreign page may have made a browser send (rule AUTH-7): changes by
 * cookie need the session's token, public ones must come from a known origin.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class CsrfFilter implements ContainerRequestFilter {

  static final String HEADER = "X-CSRF-Token";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private AllowedOrigins origins;
  @Context private ResourceInfo route;
  @Context private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod())) {
      return;
    }
    if (PublicRoutes.contains(route)) {
      checkOrigin(request);
    } else {
      String expected = CsrfTokens.of(servletRequest);
      String given = request.getHeaderString(HEADER);
      if (expected != null && (given == null || !SecretTokens.matches(expected, given))) {
        throw new ProblemException(ProblemCode.CSRF);
      }
    }
  }

  private void checkOrigin(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    if (!origins.contains(origin, request.getHeaderString(HttpHeaders.HOST))) {
      throw new ProblemException(ProblemCode.FORBIDDEN);
    }
  }
}
