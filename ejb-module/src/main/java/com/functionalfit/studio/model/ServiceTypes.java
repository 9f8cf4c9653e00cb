package com.functionalfit.studio.model;

import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.studio.ServiceTypeDetails;
import com.functionalfit.studio.ServiceTypeDetails.CurrentPrice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Where service types are kept. */
public interface ServiceTypes {

  /** Stores a new type; refuses a code that is taken. */
  void add(ServiceType type);

  /** A living type. */
  Optional<ServiceType> find(long typeId);

  /** Writes what was changed; refuses a code that is taken. */
  void flush();

  void lock(long typeId);

  /** A living type, without its price. */
  Optional<ServiceTypeDetails> findDetails(long typeId);

  /** Living types by name unless sorted otherwise, without prices; a null filter matches all. */
  Page<ServiceTypeDetails> list(Boolean isActive, PageRequest request);

  /** Default prices in force on a day, by type. */
  Map<Long, CurrentPrice> listPrices(Collection<Long> typeIds, LocalDate day);

  /** What still needs the type: priceCodes, events and charges that are not 0. */
  Map<String, Long> countUses(long typeId);
}
