package com.functionalfit.web.passes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.passes.PassView;
import com.functionalfit.passes.SoldPass;
import java.math.BigDecimal;

/** A sold pass with what the client owes now, in one flat object. */
record SoldPassResponse(@JsonUnwrapped PassView pass, BigDecimal balance) {

  static SoldPassResponse of(SoldPass sold) {
    return new SoldPassResponse(sold.pass(), sold.balance());
  }
}
