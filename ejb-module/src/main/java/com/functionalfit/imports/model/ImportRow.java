package com.functionalfit.imports.model;

import com.functionalfit.imports.RowFault;
import java.math.BigDecimal;

/**
 * What a row of the file asks for.
 *
 * @param line number of its first line in the file
 * @param email lower-case; null for a client without account
 * @param phone as typed; null without
 * @param service code or name; null for no price code
 * @param trainerFee null for the service type's default
 * @param entryFee null for the service type's default
 * @param fault why it cannot be used, whatever is stored; null when it can
 */
public record ImportRow(
    int line,
    String name,
    String email,
    String phone,
    String service,
    BigDecimal trainerFee,
    BigDecimal entryFee,
    RowFault fault) {

  /** A row that cannot be used. */
  static ImportRow faulty(int line, RowFault fault) {
    return new ImportRow(line, null, null, null, null, null, null, fault);
  }

  /** Whether the row wants a price code written (rule IMP-3). */
  public boolean hasFee() {
    return trainerFee != null || entryFee != null;
  }
}
