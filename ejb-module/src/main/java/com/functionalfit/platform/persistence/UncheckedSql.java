package com.functionalfit.platform.persistence;

import java.sql.SQLException;

/** A database failure of plain SQL; the cause says which, see {@link SqlErrors}. */
public class UncheckedSql extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UncheckedSql(String message, SQLException cause) {
    super(message, cause);
  }
}
