package com.functionalfit.web.pricing;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.pricing.PriceCodeService.Owner;
import com.functionalfit.web.ApiPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one-to-one sessions cost with a member of staff. */
@Path(ApiPaths.V1 + "/staff/{id}/price-codes")
@ApplicationScoped
@RetryContention
@Tag(name = "Staff")
@Produces(MediaType.APPLICATION_JSON)
public class StaffPriceCodesResource extends PriceCodesOf {

  @Override
  Owner owner(long id) {
    return Owner.staff(id);
  }

  @Override
  String path(long id) {
    return "/staff/" + id + "/price-codes";
  }
}
