package com.functionalfit.identity;

import java.time.Instant;

/**
 * A link was made that has to reach its owner. The token exists in clear text only here: it never
 * goes to a log, the audit trail or a stored payload that outlives its mail (rule PRIV-5).
 *
 * @param email where the link goes: the new address for {@link Purpose#EMAIL_CHANGE}
 */
public record OneTimeTokenIssued(
    long userId, Purpose purpose, String email, String rawToken, Instant expiresAt) {

  /** What the link is good for. */
  public enum Purpose {
    PASSWORD_RESET,
    INVITATION,
    EMAIL_CHANGE
  }

  /** Without the token, so that it cannot slip into a log. */
  @Override
  public String toString() {
    return "OneTimeTokenIssued[userId=" + userId + ", purpose=" + purpose + "]";
  }
}
