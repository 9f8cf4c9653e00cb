package com.functionalfit.web.pricing;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.pricing.PriceCodeService.Owner;
import com.functionalfit.web.ApiPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one-to-one sessions cost a client. */
@Path(ApiPaths.V1 + "/clients/{id}/price-codes")
@ApplicationScoped
@RetryContention
@Tag(name = "Clients")
@Produces(MediaType.APPLICATION_JSON)
public class ClientPriceCodesResource extends PriceCodesOf {

  @Override
  Owner owner(long id) {
    return Owner.client(id);
  }

  @Override
  String path(long id) {
    return "/clients/" + id + "/price-codes";
  }
}
