package com.functionalfit.passes;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Finds passes of all clients. */
@Stateless
public class PassSearch {

  @Inject private PassList passes;

  /** Passes with their clients, newest first. Sorts by validUntil and purchasedAt. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public Page<ListedPass> list(PassFilter filter, PageRequest request) {
    return passes.page(filter, request);
  }
}
