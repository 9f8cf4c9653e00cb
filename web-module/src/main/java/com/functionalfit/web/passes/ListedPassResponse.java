package com.functionalfit.web.passes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.passes.ListedPass;
import com.functionalfit.passes.PassView;

/** A pass with its client, in one flat object. */
record ListedPassResponse(@JsonUnwrapped PassView pass, ListedPass.Owner client) {

  static ListedPassResponse of(ListedPass listed) {
    return new ListedPassResponse(listed.pass(), listed.client());
  }
}
