package com.functionalfit.platform.answers;

import com.functionalfit.platform.crypto.SecretTokens;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Answers ready to send, in this node's memory. An answer is used for at most one second, and not
 * at all once it was told that what it is made of has changed. One thread makes an answer,
 * everybody else who asks meanwhile waits for it. Thread-safe.
 */
public final class ReadyAnswers {

  private static final long FRESH_NANOS = 1_000_000_000L;

  private final int maxAnswers;
  private final long maxBytes;
  private final Map<Object, Entry> entries = new ConcurrentHashMap<>();
  private final Map<String, Object> questions = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  /**
   * Nothing is ready at first.
   *
   * @param maxAnswers how many are kept
   * @param maxBytes how large they may be together
   */
  public ReadyAnswers(int maxAnswers, long maxBytes) {
    this.maxAnswers = maxAnswers;
    this.maxBytes = maxBytes;
  }

  /**
   * An answer ready to send. The array is shared: read it only.
   *
   * @param tag hash of the bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by its tag, never as a whole
  public record Answer(byte[] bytes, String tag) {}

  private record Entry(long change, long madeAt, CompletableFuture<Answer> answer) {

    /** 0 while it is being made. */
    long bytes() {
      return answer.isDone() && !answer.isCompletedExceptionally()
          ? await(answer).bytes().length
          : 0;
    }
  }

  /**
   * The answer for a key, made by the supplier when there is no fresh one.
   *
   * @param key what the answer depends on besides what {@link #expire} is told of
   */
  public Answer get(Object key, Supplier<byte[]> maker) {
    long now = System.nanoTime();
    Entry known = entries.get(key);
    if (isFresh(known, now)) {
      return await(known.answer());
    }
    Entry mine = new Entry(changes.get(), now, new CompletableFuture<>());
    Entry winner = entries.compute(key, (same, other) -> isFresh(other, now) ? other : mine);
    if (winner.answer() == mine.answer()) {
      make(key, mine, maker);
      drainWhenLarge();
    }
    return await(winner.answer());
  }

  /**
   * Remembers how a question was put that led to a key, so that it can be answered next time
   * without being understood again.
   */
  public void remember(String question, Object key) {
    if (questions.size() >= maxAnswers) {
      questions.clear();
    }
    questions.put(question, key);
  }

  /**
   * The fresh answer to a question that was put in these very words; nothing when there is none.
   */
  public Optional<Answer> find(String question) {
    Object key = questions.get(question);
    Entry known = key == null ? null : entries.get(key);
    return isFresh(known, System.nanoTime()) && known.answer().isDone()
        ? Optional.of(await(known.answer()))
        : Optional.empty();
  }

  /** Everything made before this moment is too old from now on. */
  public void expire() {
    changes.incrementAndGet();
  }

  /** How many answers are kept at the moment. */
  int size() {
    return entries.size();
  }

  private boolean isFresh(Entry entry, long now) {
    return entry != null && entry.change() == changes.get() && now - entry.madeAt() < FRESH_NANOS;
  }

  private void make(Object key, Entry entry, Supplier<byte[]> maker) {
    try {
      byte[] bytes = maker.get();
      entry.answer().complete(new Answer(bytes, SecretTokens.sha256(bytes)));
    } catch (RuntimeException | Error e) {
      entries.remove(key, entry);
      entry.answer().completeExceptionally(e);
    }
  }

  private void drainWhenLarge() {
    if (isLarge()) {
      entries.values().removeIf(entry -> !isFresh(entry, System.nanoTime()));
    }
    if (isLarge()) {
      entries.clear();
    }
  }

  private boolean isLarge() {
    return entries.size() > maxAnswers
        || entries.values().stream().mapToLong(Entry::bytes).sum() > maxBytes;
  }

  private static Answer await(CompletableFuture<Answer> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
