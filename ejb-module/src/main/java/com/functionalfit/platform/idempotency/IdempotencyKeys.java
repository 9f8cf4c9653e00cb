package com.functionalfit.platform.idempotency;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.Logger;

/**
 * Remembers the answers to requests that carry an Idempotency-Key, for 24 h per user, so that a
 * repeated press has one effect. An end of a use that cannot be written, because the database is
 * away, is written before the next claim.
 */
@ApplicationScoped
public class IdempotencyKeys {

  // The node's name is cut so that a holder fits its column.
  private static final int LONGEST_NODE = 27;

  private static final Logger LOG = Logger.getLogger(IdempotencyKeys.class);

  private final Queue<Runnable> unwritten = new ConcurrentLinkedQueue<>();

  @Inject private IdempotencyRows rows;
  @Inject private AppConfig config;

  /**
   * One use of a key: who, where, and what was sent.
   *
   * @param holder the attempt of a node that works on it
   */
  public record Use(long userId, String key, String route, String bodySha256, String holder) {}

  /** The stored answer to replay. */
  public record StoredAnswer(int status, String headers, String body) {}

  /** What a key turned out to be. */
  public sealed interface Claim {
    /** First use: go on and {@link #store} or {@link #release}. */
    record First() implements Claim {}

    /** Used before with the same request. */
    record Repeated(StoredAnswer answer) implements Claim {}

    /** Used before with another request. */
    record Mismatch() implements Claim {}

    /** The first use is still being handled. */
    record InProgress() implements Claim {}
  }

  /** An attempt of this node to use a key. */
  public Use use(long userId, String key, String route, String bodySha256) {
    return new Use(userId, key, route, bodySha256, holders() + UUID.randomUUID());
  }

  /**
   * Claims a key, or tells what became of its first use.
   *
   * @throws RuntimeException when the database is away; the key is not claimed then
   */
  public Claim claim(Use use) {
    for (Runnable end = unwritten.poll(); end != null; end = unwritten.poll()) {
      write(end);
    }
    try {
      return rows.claim(use);
    } catch (RuntimeException e) {
      // The row may be there nevertheless: nobody knows when the connection breaks in a commit.
      unwritten.add(() -> rows.release(use));
      throw e;
    }
  }

  /** Keeps the answer of a first use; later, when the database is away. */
  public void store(Use use, StoredAnswer answer) {
    end(() -> rows.store(use, answer));
  }

  /** Forgets a first use whose answer is not worth keeping, so that it can be tried again. */
  public void release(Use use) {
    end(() -> rows.release(use));
  }

  /**
   * Forgets what this node was at when it died; of no use while it answers requests.
   *
   * @return how many uses
   */
  int releaseAbandoned() {
    return rows.releaseOf(holders());
  }

  /** Drops keys whose day is over. */
  public int removeExpired() {
    return rows.removeExpired();
  }

  // What the request did stands: its answer is given, whatever becomes of the key.
  private void end(Runnable end) {
    try {
      write(end);
    } catch (RuntimeException e) {
      LOG.warnf(e, "The end of a request could not be noted at its idempotency key; tried again");
    }
  }

  private void write(Runnable end) {
    try {
      end.run();
    } catch (RuntimeException e) {
      unwritten.add(end);
      throw e;
    }
  }

  private String holders() {
    String node = config.get(ConfigKey.FUNCTIONALFIT_NODE);
    return node.substring(0, Math.min(node.length(), LONGEST_NODE)) + ":";
  }
}
