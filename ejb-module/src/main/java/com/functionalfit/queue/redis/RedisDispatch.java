package com.functionalfit.queue.redis;

import com.functionalfit.platform.redis.RedisLink;
import com.functionalfit.platform.redis.RedisServer;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.Dispatch;
import com.functionalfit.queue.model.DispatchUnavailable;
import com.functionalfit.queue.model.Ticket;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.ScriptOutputType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * One sorted set of job ids for each queue, in the order they are due, and one channel that rings
 * when something was added. A set, not a list: pushing an id again changes nothing. A channel, not
 * a list to wait on: every idle worker hears it, not only the one that happened to wait first.
 * Thread-safe.
 */
public final class RedisDispatch implements Dispatch, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(RedisDispatch.class);
  private static final String CHANNEL = "functionalfit:bell";
  private static final int MAX_PUSH = 500;

  // KEYS: the queue. ARGV: channel, then score and id of each job. An id keeps its first score
  // unless the new one is earlier.
  private static final String PUSH =
      "for i = 2, #ARGV, 2 do redis.call('ZADD', KEYS[1], 'LT', ARGV[i], ARGV[i + 1]) end"
          + " redis.call('PUBLISH', ARGV[1], '') return #ARGV";

  // KEYS: the queue, its counter of this minute. ARGV: how many at most, how many a minute (0:
  // any).
  // Counting and taking are one step, so that two nodes cannot both take the last of a minute.
  private static final String POP =
      "local now = redis.call('TIME') local wanted = tonumber(ARGV[1])"
          + " local limit = tonumber(ARGV[2])"
          + " if limit > 0 then"
          + "   local left = limit - tonumber(redis.call('GET', KEYS[2]) or '0')"
          + "   if left < wanted then wanted = left end"
          + " end"
          + " if wanted <= 0 then return {} end"
          + " local millis = now[1] * 1000 + math.floor(now[2] / 1000)"
          + " local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', millis, 'LIMIT', 0, wanted)"
          + " if #ids > 0 then"
          + "   redis.call('ZREM', KEYS[1], unpack(ids))"
          + "   if limit > 0 then redis.call('INCRBY', KEYS[2], #ids)"
          + "     redis.call('EXPIRE', KEYS[2], 120) end"
          + " end"
          + " return ids";

  private final RedisServer server;
  private final Map<QueueName, RedisLink> links = new EnumMap<>(QueueName.class);
  private final LongSupplier epochMinute;
  private volatile Runnable listener;
  private volatile AutoCloseable bell;

  /**
   * @param databases logical database of each queue
   * @param epochMinute the running minute, for the rate limits
   */
  public RedisDispatch(
      RedisServer server, Map<QueueName, Integer> databases, LongSupplier epochMinute) {
    this.server = server;
    this.epochMinute = epochMinute;
    databases.forEach((queue, database) -> links.put(queue, server.link(database)));
  }

  @Override
  public void push(Collection<Ticket> tickets) {
    tickets.stream()
        .collect(Collectors.groupingBy(Ticket::queue))
        .forEach(
            (queue, ofQueue) -> {
              for (int from = 0; from < ofQueue.size(); from += MAX_PUSH) {
                push(queue, ofQueue.subList(from, Math.min(ofQueue.size(), from + MAX_PUSH)));
              }
            });
  }

  @Override
  public List<Long> pop(QueueName queue, int max, int perMinute) {
    String counter = key(queue) + ":rate:" + epochMinute.getAsLong();
    try {
      ensureBell();
      List<String> ids =
          links
              .get(queue)
              .sync()
              .eval(
                  POP,
                  ScriptOutputType.MULTI,
                  new String[] {key(queue), counter},
                  Integer.toString(max),
                  Integer.toString(perMinute));
      return ids.stream().map(Long::valueOf).toList();
    } catch (RedisException | CompletionException e) {
      throw new DispatchUnavailable(e);
    }
  }

  @Override
  public void onBell(Runnable callback) {
    listener = callback;
  }

  @Override
  public void renew() {
    links.values().forEach(RedisLink::close);
    closeBell();
  }

  @Override
  public void close() {
    renew();
  }

  private void push(QueueName queue, List<Ticket> tickets) {
    List<String> arguments = new ArrayList<>(1 + 2 * tickets.size());
    arguments.add(CHANNEL);
    for (Ticket ticket : tickets) {
      arguments.add(Long.toString(ticket.dueAt().toEpochMilli()));
      arguments.add(Long.toString(ticket.jobId()));
    }
    try {
      // Not waited for: the person whose change this is does not wait for Redis, and what it does
      // not hear the relay says again.
      RedisFuture<Object> sent =
          links
              .get(queue)
              .async()
              .eval(
                  PUSH,
                  ScriptOutputType.INTEGER,
                  new String[] {key(queue)},
                  arguments.toArray(String[]::new));
      sent.exceptionally(
          failure -> {
            LOG.debugf("Redis did not take %d jobs: %s", tickets.size(), failure.getMessage());
            return null;
          });
    } catch (RedisException e) {
      LOG.debugf("Redis did not take %d jobs: %s", tickets.size(), e.getMessage());
    }
  }

  private void ensureBell() {
    if (bell == null && listener != null) {
      synchronized (this) {
        if (bell == null) {
          bell = server.subscribe(CHANNEL, () -> listener.run());
        }
      }
    }
  }

  private synchronized void closeBell() {
    AutoCloseable former = bell;
    bell = null;
    if (former != null) {
      try {
        former.close();
      } catch (Exception e) {
        LOG.debugf("The bell's connection did not close: %s", e.getMessage());
      }
    }
  }

  /** The hash tag keeps what one script touches on one node of a cluster. */
  private static String key(QueueName queue) {
    return "functionalfit:{queue:" + queue.text() + "}";
  }
}
