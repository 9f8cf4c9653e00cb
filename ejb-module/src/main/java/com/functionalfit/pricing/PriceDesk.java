package com.functionalfit.pricing;

import com.functionalfit.pricing.model.Price;
import com.functionalfit.pricing.model.PriceRepository;
import com.functionalfit.pricing.model.PriceSuccession;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Money;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes prices, for everybody or for one client or member of staff, in the caller's transaction:
 * never two active ones of one target and owner for one day (rule PRICE-6).
 */
@ApplicationScoped
class PriceDesk {

  @Inject private PriceRepository prices;
  @Inject private PriceViews views;
  @Inject private PriceJournal journal;
  @Inject private StudioSettings settings;

  /**
   * Adds a price of a target that exists.
   *
   * @param targetField name of the field that named the target
   * @throws Refusal VALIDATION, PRICE_OVERLAP
   */
  PriceView create(Price.Scope scope, String targetField, PriceTerms terms) {
    if (!prices.lockTarget(scope)) {
      throw Refusal.invalid(targetField, FieldError.UNKNOWN);
    }
    requireOrder(terms.validFrom(), terms.validUntil());
    if (terms.isActive()) {
      makeRoom(scope, null, terms.validFrom(), terms.validUntil(), terms.replace());
    }
    String currency =
        terms.currency() == null ? settings.get(SettingKey.CURRENCY) : terms.currency();
    Price price =
        new Price(
            scope,
            new Money(terms.entryFee(), currency),
            new Money(terms.trainerFee(), currency),
            terms.validFrom(),
            terms.validUntil(),
            terms.source());
    price.label(terms.label());
    price.activate(terms.isActive());
    prices.add(price);
    journal.created(price);
    return view(price);
  }

  /**
   * Changes a price that {@link #lock} returned.
   *
   * @throws Refusal VALIDATION, PRICE_OVERLAP
   */
  PriceView change(Price price, ChangePrice command) {
    LocalDate from = command.validFrom().notNull("validFrom").orElse(price.validFrom());
    LocalDate until = command.validUntil().orElse(price.validUntil());
    boolean isActive = command.isActive().notNull("isActive").orElse(price.isActive());
    requireOrder(from, until);
    if (isActive) {
      makeRoom(price.scope(), price.id(), from, until, command.replace());
    }
    Map<String, Object> before = PriceJournal.values(price);
    String currency = command.currency().notNull("currency").orElse(price.entryFee().currency());
    price.reprice(
        new Money(
            command.entryFee().notNull("entryFee").orElse(price.entryFee().amount()), currency),
        new Money(
            command.trainerFee().notNull("trainerFee").orElse(price.trainerFee().amount()),
            currency));
    price.reschedule(from, until);
    price.activate(isActive);
    command.label().ifPresent(price::label);
    command.source().notNull("source").ifPresent(price::source);
    journal.updated(price, before);
    return view(price);
  }

  /**
   * Removes a price that {@link #lock} returned.
   *
   * @throws Refusal IN_USE with counts when it was ever used
   */
  void remove(Price price) {
    Map<String, Long> uses = prices.countUses(price.id());
    if (!uses.isEmpty()) {
      throw new Refusal(ProblemCode.IN_USE, Map.of("counts", uses));
    }
    journal.deleted(price);
    prices.remove(price);
  }

  /** Makes a default price, which {@link #lock} returned, the only active one from a day on. */
  AssignedPrice assign(Price price, LocalDate from) {
    List<Price> others = prices.listDefaults(price.templateId());
    Map<Long, Map<String, Object>> before =
        others.stream().collect(java.util.stream.Collectors.toMap(Price::id, PriceJournal::values));
    PriceSuccession.Displaced displaced = PriceSuccession.assign(price, others, from);
    others.forEach(each -> journal.updated(each, before.get(each.id())));
    prices.flush();
    return new AssignedPrice(
        view(price), views.list(ids(displaced.ended())), views.list(ids(displaced.deactivated())));
  }

  /**
   * Locks the target of a price and reads the price as it is then.
   *
   * @param isWanted whether the price is one of those the caller administers
   * @throws Refusal NOT_FOUND, STALE
   */
  Price lock(long priceId, int expectedVersion, Predicate<Price.Scope> isWanted) {
    Price price =
        prices
            .find(priceId)
            .filter(found -> isWanted.test(found.scope()))
            .orElseThrow(Refusal::notFound);
    prices.lockTarget(price.scope());
    Price current = prices.refreshed(price).orElseThrow(Refusal::notFound);
    if (current.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return current;
  }

  private void makeRoom(
      Price.Scope scope, Long exceptId, LocalDate from, LocalDate until, boolean replace) {
    List<Price> inTheWay =
        PriceSuccession.inTheWay(prices.listActive(scope), from, until, exceptId);
    if (!inTheWay.isEmpty() && !replace) {
      throw new Refusal(ProblemCode.PRICE_OVERLAP, Map.of("conflicts", views.list(ids(inTheWay))));
    }
    for (Price price : inTheWay) {
      Map<String, Object> before = PriceJournal.values(price);
      price.endBefore(from);
      journal.updated(price, before);
    }
  }

  private PriceView view(Price price) {
    prices.flush();
    return views.list(List.of(price.id())).get(0);
  }

  private static List<Long> ids(List<Price> prices) {
    return prices.stream().map(Price::id).toList();
  }

  private static void requireOrder(LocalDate from, LocalDate until) {
    if (until != null && until.isBefore(from)) {
      throw Refusal.invalid("validUntil", FieldError.RANGE);
    }
  }
}
