package com.functionalfit.web.security;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Refuses a request without valid sign-in on every route that is not public. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInFilter implements ContainerRequestFilter {

  @Context private ResourceInfo route;
  @Context private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    if (PublicRoutes.contains(route)) {
      return;
    }
    Presented presented =
        Presented.of(servletRequest)
            .orElseThrow(() -> new ProblemException(ProblemCode.UNAUTHENTICATED));
    if (presented.failure() != null) {
      throw presented.failure();
    }
    if (!presented.isSignedIn()) {
      throw new ProblemException(ProblemCode.UNAUTHENTICATED);
    }
  }
}
