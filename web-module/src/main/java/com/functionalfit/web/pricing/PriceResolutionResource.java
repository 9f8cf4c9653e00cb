package com.functionalfit.web.pricing;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.PriceResolution;
import com.functionalfit.pricing.ResolvePrice;
import com.functionalfit.pricing.ResolvedFees;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a session would cost. */
@Path(ApiPaths.V1 + "/pricing/resolve")
@ApplicationScoped
@Tag(name = "Pricing")
@Produces(MediaType.APPLICATION_JSON)
public class PriceResolutionResource {

  @Inject private PriceResolution resolution;

  /** The price in force for a client, or for the technical guest. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Resolve the price of a session")
  public ResolvedFees resolve(
      @QueryParam("clientId") String clientId,
      @QueryParam("technical") String technical,
      @QueryParam("serviceTypeId") String serviceTypeId,
      @QueryParam("serviceTypeCode") String serviceTypeCode,
      @QueryParam("occurrenceId") String occurrenceId,
      @QueryParam("date") String date) {
    return resolution.resolve(
        new ResolvePrice(
            QueryValues.id("clientId", clientId),
            Boolean.TRUE.equals(QueryValues.flag("technical", technical)),
            QueryValues.id("serviceTypeId", serviceTypeId),
            QueryValues.text(serviceTypeCode),
            QueryValues.id("occurrenceId", occurrenceId),
            QueryValues.date("date", date)));
  }
}
