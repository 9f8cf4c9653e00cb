package com.functionalfit.web.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;

/** Tells which routes need no sign-in. */
final class PublicRoutes {

  private PublicRoutes() {}

  /** Whether the matched method, or else its class, is open to everybody. */
  static boolean contains(ResourceInfo route) {
    if (route.getResourceMethod() == null) {
      return false;
    }
    if (route.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
      return true;
    }
    return !route.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
        && route.getResourceClass().isAnnotationPresent(PermitAll.class);
  }
}
