package com.functionalfit.accounts.model;

import com.functionalfit.accounts.model.AccountRepository.Rest;
import com.functionalfit.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** How money meets what is open: oldest first, never more than is there (rule ACC-2). */
public final class Allotment {

  /**
   * Part of an amount for one entry.
   *
   * @param isWhole whether nothing is left of the entry
   */
  public record Share(AccountEntry entry, Money amount, boolean isWhole) {}

  private Allotment() {}

  /** Spreads an amount over what is left of entries, in their order. */
  public static List<Share> spread(Money amount, List<Rest> rests) {
    List<Share> shares = new ArrayList<>();
    Money left = amount;
    for (Rest rest : rests) {
      if (left.isPositive()) {
        Money part = left.min(rest.rest());
        shares.add(new Share(rest.entry(), part, part.compareTo(rest.rest()) == 0));
        left = left.minus(part);
      }
    }
    return List.copyOf(shares);
  }
}
