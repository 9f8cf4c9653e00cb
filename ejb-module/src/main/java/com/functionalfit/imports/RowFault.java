package com.functionalfit.imports;

import java.util.Locale;

/** Why a row of an import was refused. */
public enum RowFault {
  NAME_MISSING,
  NAME_TOO_LONG,
  EMAIL_MALFORMED,
  PHONE_MALFORMED,
  FEE_MALFORMED,
  DUPLICATE_IN_FILE,
  SERVICE_UNKNOWN,
  SERVICE_WITHOUT_PRICE,
  STAFF_ACCOUNT,
  TECHNICAL_GUEST,
  ERASED_CLIENT,
  REFUSED;

  /** As stored and answered, e.g. {@code name_missing}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
