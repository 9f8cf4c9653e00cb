package com.functionalfit.queue;

import com.functionalfit.queue.SendOptions.OnDuplicate;
import com.functionalfit.queue.model.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The queue without machinery, for unit tests of features: obeys the same contract. */
public final class InMemoryJobQueue implements JobQueue, AutoCloseable {

  private static final RetryPolicy DEFAULT = RetryPolicy.after(3, 1);

  private final Map<String, JobHandler<?>> handlers;
  private final Map<Long, Entry> entries = new TreeMap<>();
  private static final ThreadLocal<List<Runnable>> TRANSACTION = new ThreadLocal<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private long lastId;
  private boolean closed;

  public InMemoryJobQueue(List<? extends JobHandler<?>> handlers) {
    this.handlers =
        handlers.stream()
            .collect(Collectors.toMap(handler -> handler.type().name(), Function.identity()));
    threads.execute(this::loop);
  }

  /** Runs work; its jobs count when it ends well and is to be committed. */
  public void transact(Runnable work, boolean commit) {
    TRANSACTION.set(new ArrayList<>());
    try {
      work.run();
      if (commit) {
        TRANSACTION.get().forEach(Runnable::run);
      }
    } finally {
      TRANSACTION.remove();
    }
  }

  /** Where a job stands. */
  public synchronized String stateOf(long id) {
    return entries.get(id).state;
  }

  @Override
  public synchronized <T> long send(JobType<T> type, T payload, SendOptions options) {
    if (TRANSACTION.get() == null) {
      throw new IllegalStateException("no transaction");
    }
    long id = ++lastId;
    TRANSACTION.get().add(() -> add(id, type, payload, options));
    return id;
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
    threads.shutdownNow();
  }

  private synchronized void add(long id, JobType<?> type, Object payload, SendOptions options) {
    Optional<Entry> same =
        entries.values().stream()
            .filter(e -> options.uniqueKey() != null && options.uniqueKey().equals(e.key))
            .findFirst();
    if (same.isPresent()) {
      if (options.onDuplicate() == OnDuplicate.KEEP) {
        return;
      }
      if ("waiting".equals(same.get().state)) {
        same.get().payload = payload;
        same.get().dueNanos = System.nanoTime() + options.delay().toNanos();
        return;
      }
      same.get().key = null;
    }
    Entry entry = new Entry(id, type, payload, options);
    entries.put(id, entry);
    notifyAll();
  }

  private void loop() {
    try {
      while (true) {
        Entry next = next();
        if (next == null) {
          return;
        }
        threads.execute(() -> run(next));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Entry next() throws InterruptedException {
    while (!closed) {
      Optional<Entry> due =
          entries.values().stream()
              .filter(this::mayStart)
              .min(Comparator.comparing(entry -> entry.type.queue().priority()));
      if (due.isPresent()) {
        due.get().state = "running";
        due.get().attempts++;
        return due.get();
      }
      wait(10);
    }
    return null;
  }

  private boolean mayStart(Entry entry) {
    boolean isBusy =
        entry.entity != null
            && entries.values().stream()
                .anyMatch(
                    other -> "running".equals(other.state) && entry.entity.equals(other.entity));
    boolean hasRoom =
        entries.values().stream()
                .filter(other -> "running".equals(other.state))
                .filter(other -> other.type.queue() == entry.type.queue())
                .count()
            < entry.type.queue().concurrency();
    return "waiting".equals(entry.state)
        && System.nanoTime() - entry.dueNanos >= 0
        && !isBusy
        && hasRoom;
  }

  private void run(Entry entry) {
    Throwable failure = null;
    try {
      call(handlers.get(entry.type.name()), entry);
    } catch (Exception e) {
      failure = e;
    }
    synchronized (this) {
      if (failure == null) {
        entry.state = "done";
      } else {
        RetryPolicy policy = entry.type.retry().orElse(DEFAULT);
        Optional<Duration> retry =
            Verdict.of(failure, policy, entry.attempts, RandomGenerator.getDefault()).retry();
        entry.state = retry.isPresent() ? "waiting" : "failed";
        entry.dueNanos = System.nanoTime() + retry.orElse(Duration.ZERO).toNanos();
      }
      notifyAll();
    }
  }

  private static <T> void call(JobHandler<T> handler, Entry entry) throws Exception {
    T payload = handler.type().payload().cast(entry.payload);
    boolean isLastTry = !handler.type().retry().orElse(DEFAULT).allowsRetryAfter(entry.attempts);
    handler.onJob(new Job<>(entry.id, payload, entry.attempts, isLastTry, entry.attempts, null));
  }

  private static final class Entry {
    private final long id;
    private final JobType<?> type;
    private final String entity;
    private Object payload;
    private String key;
    private String state = "waiting";
    private long dueNanos;
    private int attempts;

    Entry(long id, JobType<?> type, Object payload, SendOptions options) {
      this.id = id;
      this.type = type;
      this.payload = payload;
      this.key = options.uniqueKey();
      this.entity = options.entityKey();
      this.dueNanos = System.nanoTime() + options.delay().toNanos();
    }
  }
}
