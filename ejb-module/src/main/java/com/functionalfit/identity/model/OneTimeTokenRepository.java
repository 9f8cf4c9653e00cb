package com.functionalfit.identity.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Where the digests of links live. */
public interface OneTimeTokenRepository {

  void add(OneTimeToken token);

  /** A link by digest and one of the purposes, used or not. */
  Optional<OneTimeToken> find(String tokenHash, Collection<String> purposes);

  /**
   * Uses a link up.
   *
   * @return false when somebody was faster, or it has expired
   */
  boolean take(long id, Instant now);

  /** Makes the unused links of a user useless, those of the given purposes. */
  void end(long userId, Collection<String> purposes, Instant now);
}
