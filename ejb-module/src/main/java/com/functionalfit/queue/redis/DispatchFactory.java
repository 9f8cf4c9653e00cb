package com.functionalfit.queue.redis;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.redis.RedisStores;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.QueueName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Makes dispatchers on the configured Redis. */
@ApplicationScoped
public class DispatchFactory {

  private static final int SECONDS_PER_MINUTE = 60;

  @Inject private AppConfig config;
  @Inject private RedisStores stores;
  @Inject private StudioClock clock;

  /** A dispatcher with connections of its own; whoever asks for it closes it. */
  public RedisDispatch create() {
    Map<QueueName, Integer> databases = new EnumMap<>(QueueName.class);
    databases.put(QueueName.DEFAULT, config.getInt(ConfigKey.REDIS_DB_QUEUE_DEFAULT));
    databases.put(QueueName.NOTIFICATIONS, config.getInt(ConfigKey.REDIS_DB_QUEUE_NOTIFICATIONS));
    databases.put(QueueName.GCAL_SYNC, config.getInt(ConfigKey.REDIS_DB_QUEUE_GCAL_SYNC));
    databases.put(QueueName.WEBHOOKS, config.getInt(ConfigKey.REDIS_DB_QUEUE_WEBHOOKS));
    return new RedisDispatch(
        stores.server(), databases, () -> clock.now().getEpochSecond() / SECONDS_PER_MINUTE);
  }
}
