package com.functionalfit.imports.model;

import java.time.LocalDate;
import java.util.Optional;

/** The kinds of sessions rows name. */
public interface Services {

  /** An active service type by code or name, in any case; the code wins. */
  Optional<ServicePrice> find(String codeOrName, LocalDate day);
}
