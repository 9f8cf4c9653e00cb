package com.functionalfit.web.identity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.identity.UserView;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A user in the list: the user's own fields and what the client owes.
 *
 * @param balance null without client profile
 */
public record ListedUser(
    @JsonUnwrapped UserView user, @Schema(nullable = true) BigDecimal balance) {

  static ListedUser of(UserView.Listed listed) {
    return new ListedUser(listed.user(), listed.balance());
  }
}
