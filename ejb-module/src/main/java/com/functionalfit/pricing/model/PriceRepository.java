package com.functionalfit.pricing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where prices are kept. */
public interface PriceRepository {

  void add(Price price);

  void remove(Price price);

  /** Writes what was changed, so that versions are those others will see. */
  void flush();

  Optional<Price> find(long priceId);

  /**
   * Locks what the price is for: prices are compared and written under that row's lock (rules
   * CONC-2, PRICE-6).
   *
   * @return false when there is no such target any more
   */
  boolean lockTarget(Price.Scope scope);

  /** The price as it is now, read again under the lock; empty when it was removed meanwhile. */
  Optional<Price> refreshed(Price price);

  /** Active prices of exactly this target and owner, oldest first, as they are under the lock. */
  List<Price> listActive(Price.Scope scope);

  /** Every default price of a template, oldest first, as they are under the lock. */
  List<Price> listDefaults(long templateId);

  /** What a price was used for, by kind; empty when it never was. */
  Map<String, Long> countUses(long priceId);

  /**
   * Prices of a service type that may apply to the client on some day of a span; null for nobody's
   * own.
   */
  List<Price> listForServiceType(
      long serviceTypeId, Long clientId, LocalDate first, LocalDate last);

  /** Prices of a class that may apply to the client on the date. */
  List<Price> listForClass(long occurrenceId, long templateId, long clientId, LocalDate date);
}
