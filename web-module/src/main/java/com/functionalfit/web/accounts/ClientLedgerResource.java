package com.functionalfit.web.accounts;

import com.functionalfit.accounts.AccountService;
import com.functionalfit.accounts.PostedEntry;
import com.functionalfit.accounts.StatementQuery;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.PageParams;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one client owes and paid. */
@Path(ApiPaths.V1 + "/clients/{id}/ledger")
@ApplicationScoped
@RetryContention
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientLedgerResource {

  @Inject private AccountService accounts;

  /** The statement, newest first. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get the statement of a client")
  public AccountResponses.Statement get(
      @PathParam("id") long clientId,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @BeanParam PageParams page) {
    StatementQuery query =
        new StatementQuery(clientId, QueryValues.date("from", from), QueryValues.date("to", to));
    return AccountResponses.of(accounts.get(query, page.toRequest(Set.of())));
  }

  /** Records money taken in or given back. */
  @POST
  @Path("payments")
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Record a payment")
  @APIResponseSchema(value = AccountResponses.Posted.class, responseCode = "201")
  public Response pay(
      @PathParam("id") long clientId, @NotNull @Valid AccountRequests.Payment body) {
    return created(clientId, accounts.pay(body.toCommand(clientId)));
  }

  /** Reverses a charge. */
  @POST
  @Path("refunds")
  @Idempotent
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Refund a charge")
  @APIResponseSchema(value = AccountResponses.Posted.class, responseCode = "201")
  public Response refund(
      @PathParam("id") long clientId, @NotNull @Valid AccountRequests.Refund body) {
    return created(clientId, accounts.refund(clientId, body.chargeId(), body.reason()));
  }

  /** Forgives part of a charge. */
  @POST
  @Path("write-offs")
  @Idempotent
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Write off a charge")
  @APIResponseSchema(value = AccountResponses.Posted.class, responseCode = "201")
  public Response writeOff(
      @PathParam("id") long clientId, @NotNull @Valid AccountRequests.WriteOff body) {
    return created(
        clientId, accounts.writeOff(clientId, body.chargeId(), body.amount(), body.reason()));
  }

  private static Response created(long clientId, PostedEntry posted) {
    return Response.created(URI.create(ApiPaths.absolute("/clients/" + clientId + "/ledger")))
        .entity(AccountResponses.of(posted))
        .build();
  }
}
