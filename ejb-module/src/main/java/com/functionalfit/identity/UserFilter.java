package com.functionalfit.identity;

import java.util.List;

/**
 * Which users are wanted.
 *
 * @param roles any of these; empty for all
 * @param status null for all
 * @param text part of name or e-mail; null for all
 * @param owes whether only those who owe are wanted
 */
public record UserFilter(List<String> roles, String status, String text, boolean owes) {

  public UserFilter {
    roles = List.copyOf(roles);
  }
}
