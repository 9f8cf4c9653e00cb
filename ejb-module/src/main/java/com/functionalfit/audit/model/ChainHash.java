package com.functionalfit.audit.model;

import com.functionalfit.platform.crypto.SecretTokens;

/** The hash that links one audit entry to the one before (rule AUD-3). */
public final class ChainHash {

  /** What stands before the first entry. */
  public static final String GENESIS = "0".repeat(64);

  private ChainHash() {}

  static String of(String previous, AuditEntry entry) {
    return SecretTokens.sha256(previous + entry.canonical());
  }
}
