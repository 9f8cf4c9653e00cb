package com.functionalfit.web.pricing;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.ClassPriceService;
import com.functionalfit.pricing.CreateClassPrice;
import com.functionalfit.pricing.PriceView;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Default prices of class templates. */
@Path(ApiPaths.V1 + "/pricing/class-prices")
@ApplicationScoped
@RetryContention
@Tag(name = "Pricing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassPricesResource {

  @Inject private ClassPriceService prices;

  /** A new default price. */
  record Create(
      @NotNull @Positive Long templateId,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal entryFee,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal trainerFee,
      @NotNull LocalDate validFrom,
      LocalDate validUntil,
      @Size(max = 64) String label,
      Boolean replace) {

    CreateClassPrice toCommand() {
      return new CreateClassPrice(
          templateId,
          entryFee,
          trainerFee,
          validFrom,
          validUntil,
          label,
          Boolean.TRUE.equals(replace));
    }
  }

  /** Default prices by template and first day. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List default class prices")
  public ListResponse.Paged<PriceView> list(
      @QueryParam("templateId") String templateId,
      @QueryParam("active") String active,
      @QueryParam("validAt") String validAt,
      @BeanParam PageParams page) {
    return ListResponse.of(
        prices.list(
            QueryValues.id("templateId", templateId),
            QueryValues.flag("active", active),
            QueryValues.date("validAt", validAt),
            page.toRequest(Set.of())),
        Function.identity());
  }

  /** Adds a default price. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a default class price")
  public Response create(@NotNull @Valid Create body) {
    PriceView price = prices.create(body.toCommand());
    return Response.created(URI.create(ApiPaths.absolute("/pricing/class-prices/" + price.id())))
        .entity(price)
        .tag(ContentTags.tag(price, price.version()))
        .build();
  }
}
