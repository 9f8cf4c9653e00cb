package com.functionalfit.identity;

import java.time.Instant;

/**
 * A session or token that was just opened.
 *
 * @param token the secret its owner presents from now on; shown this once
 */
public record SignedIn(UserView user, String token, long sessionId, Instant expiresAt) {

  /** Without the token, so that it cannot slip into a log. */
  @Override
  public String toString() {
    return "SignedIn[sessionId=" + sessionId + "]";
  }
}
