package com.functionalfit.notifications;

import com.functionalfit.notifications.model.Mailboxes;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells the front desk that a client cannot be reached by mail (mail, section 6). */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMIN})
public class MailboxService {

  @Inject private Mailboxes mailboxes;

  /** The state of a client's address; refuses NOT_FOUND. */
  public MailboxState ofClient(long clientId) {
    return mailboxes.findOfClient(clientId).orElseThrow(Refusal::notFound);
  }
}
