package com.functionalfit.identity;

import com.functionalfit.identity.model.AuthSession;
import com.functionalfit.identity.model.SessionKind;
import com.functionalfit.platform.redis.KeyValueStore;
import com.functionalfit.platform.redis.RedisUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The living sessions and tokens in Redis, by digest of their token. May forget any of them at any
 * moment; the record in the database stays.
 */
@ApplicationScoped
class LiveSessions {

  private static final Logger LOG = Logger.getLogger(LiveSessions.class);
  private static final String SEPARATOR = ";";
  private static final int PARTS = 4;

  /** What is kept of a session between two requests. */
  record Live(long id, SessionKind kind, Instant expiresAt, Instant seenAt) {

    static Live of(AuthSession record) {
      return new Live(record.id(), record.kind(), record.expiresAt(), record.lastSeenAt());
    }

    private String toText() {
      return String.join(
          SEPARATOR, Long.toString(id), kind.stored(), expiresAt.toString(), seenAt.toString());
    }

    private static Optional<Live> ofText(String text) {
      String[] parts = text.split(SEPARATOR);
      return parts.length != PARTS
          ? Optional.empty()
          : Optional.of(
              new Live(
                  Long.parseLong(parts[0]),
                  SessionKind.of(parts[1]),
                  Instant.parse(parts[2]),
                  Instant.parse(parts[3])));
    }
  }

  /** Sessions ended, given by the digests of their tokens. */
  record Ended(List<String> tokenHashes) {}

  @Inject
  @Named("sessions")
  private KeyValueStore store;

  /** Empty when there is none, and when Redis is away. */
  Optional<Live> find(String tokenHash) {
    try {
      return store.find(key(tokenHash)).flatMap(Live::ofText);
    } catch (RedisUnavailable e) {
      LOG.debug("Redis is away: the session is looked up in the database", e);
      return Optional.empty();
    }
  }

  void put(String tokenHash, Live live, Instant now) {
    Duration life = Duration.between(now, live.expiresAt());
    if (life.toMillis() <= 0) {
      return;
    }
    try {
      store.put(key(tokenHash), live.toText(), life);
    } catch (RedisUnavailable e) {
      LOG.debug("Redis is away: the session stays in the database alone", e);
    }
  }

  /** Tidies up after the commit; the record in the database has already closed the door. */
  void onEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ended ended) {
    try {
      store.remove(ended.tokenHashes().stream().map(LiveSessions::key).toList());
    } catch (RedisUnavailable e) {
      LOG.debug("Redis is away: ended sessions leave it when their life is over", e);
    }
  }

  private static String key(String tokenHash) {
    return "session:" + tokenHash;
  }
}
