package com.functionalfit.web.notifications;

import com.functionalfit.notifications.MailboxService;
import com.functionalfit.notifications.MailboxState;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether mail reaches a client. */
@Path(ApiPaths.V1 + "/clients/{id}/mailbox")
@ApplicationScoped
@RetryContention
@Tag(name = "Clients")
@Produces(MediaType.APPLICATION_JSON)
public class MailboxResource {

  @Inject private MailboxService mailboxes;

  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Tell whether the last mail to a client was refused for good")
  public MailboxState get(@PathParam("id") long id) {
    return mailboxes.ofClient(id);
  }
}
