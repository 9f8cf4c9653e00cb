package com.functionalfit.web.identity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.identity.UserView;
import java.math.BigDecimal;

/**
 * A user in the list: the user's own fields and what the client owes.
 *
 * @param balance null without client profile
 */
public record ListedUser(@JsonUnwrapped UserView user, BigDecimal balance) {

  static ListedUser of(UserView.Listed listed) {
    return new ListedUser(listed.user(), listed.balance());
  }
}
