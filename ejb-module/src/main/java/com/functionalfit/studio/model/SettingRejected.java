package com.functionalfit.studio.model;

/** A value does not suit its setting. */
public final class SettingRejected extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  /** A rejection for a reason of the API's 422 row, e.g. {@code range}. */
  public SettingRejected(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
