package com.functionalfit.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * When a job is due, and what it must not be doubled with.
 *
 * @param dueAt null: at once, or after the delay
 * @param delay how long after now; zero unless set
 * @param uniqueKey at most 191 ASCII characters; null when the job may be sent as often as it is
 * @param onDuplicate what happens when a job of this key exists
 * @param entityKey at most 64 ASCII characters, e.g. {@code gcal:event:12}: jobs of one entity run
 *     one after the other, in the order they were sent; null when they may run side by side
 */
public record SendOptions(
    Instant dueAt, Duration delay, String uniqueKey, OnDuplicate onDuplicate, String entityKey) {

  /** What a second send with the same unique key does. */
  public enum OnDuplicate {
    /** Nothing: the first one stands, whatever became of it. For effects that happen once. */
    KEEP,
    /**
     * Gives a waiting job the new payload and due time. When it has begun already, another one is
     * added: what the running one read may be out of date.
     */
    REPLACE,
    /** As REPLACE; with a delay, a burst of sends makes one job, that long after the last one. */
    DEBOUNCE
  }

  /** At once, as often as it is sent. */
  public static final SendOptions NOW =
      new SendOptions(null, Duration.ZERO, null, OnDuplicate.KEEP, null);

  /** Refuses a negative delay. */
  public SendOptions {
    Objects.requireNonNull(onDuplicate, "onDuplicate");
    if (delay.isNegative()) {
      throw new IllegalArgumentException("A job cannot be due before it is sent");
    }
  }

  /** Whether a job is due at once and stands behind no other one. */
  public boolean isForNow() {
    return dueAt == null && delay.isZero() && entityKey == null && onDuplicate == OnDuplicate.KEEP;
  }

  /** At once, and only once: an idempotency key. */
  public static SendOptions once(String uniqueKey) {
    return NOW.unique(uniqueKey, OnDuplicate.KEEP);
  }

  public SendOptions unique(String key, OnDuplicate behaviour) {
    return new SendOptions(dueAt, delay, key, behaviour, entityKey);
  }

  public SendOptions at(Instant instant) {
    return new SendOptions(instant, Duration.ZERO, uniqueKey, onDuplicate, entityKey);
  }

  public SendOptions after(Duration pause) {
    return new SendOptions(null, pause, uniqueKey, onDuplicate, entityKey);
  }

  public SendOptions inOrderOf(String entity) {
    return new SendOptions(dueAt, delay, uniqueKey, onDuplicate, entity);
  }
}
