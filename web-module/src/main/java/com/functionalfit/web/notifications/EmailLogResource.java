package com.functionalfit.web.notifications;

import com.functionalfit.notifications.EmailLogService;
import com.functionalfit.notifications.LoggedMail;
import com.functionalfit.notifications.MailFilter;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.OptionalBody;
import com.functionalfit.web.json.PageParams;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails that were sent, and those that were not. */
@Path(ApiPaths.V1 + "/email-log")
@ApplicationScoped
@RetryContention
@Tag(name = "E-mail log")
@Produces(MediaType.APPLICATION_JSON)
public class EmailLogResource {

  private static final Set<String> STATUSES = Set.of("queued", "sent", "failed", "suppressed");

  @Inject private EmailLogService log;
  @Inject private StudioClock clock;

  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List mails, the latest first; dates are days of the studio, inclusive")
  public ListResponse.Paged<LoggedMail> list(
      @QueryParam("recipient") String recipient,
      @QueryParam("slug") String slug,
      @QueryParam("status") String status,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @BeanParam PageParams page) {
    String wanted = QueryValues.text(status);
    if (wanted != null && !STATUSES.contains(wanted)) {
      throw Refusal.invalid("status", FieldError.UNKNOWN);
    }
    LocalDate first = QueryValues.date("from", from);
    LocalDate last = QueryValues.date("to", to);
    MailFilter filter =
        new MailFilter(
            QueryValues.text(recipient),
            QueryValues.text(slug),
            wanted,
            first == null ? null : clock.startOf(first),
            last == null ? null : clock.startOf(last.plusDays(1)));
    return ListResponse.of(
        log.list(filter, page.toRequest(Set.of())), Function.<LoggedMail>identity());
  }

  @POST
  @Path("{id}/resend")
  @Idempotent
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Send a failed mail again")
  @APIResponse(responseCode = "202", description = "It is on its way")
  public Response resend(@PathParam("id") long id) {
    log.resend(id);
    return Response.accepted().build();
  }
}
