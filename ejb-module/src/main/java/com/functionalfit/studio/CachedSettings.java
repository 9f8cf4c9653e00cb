package com.functionalfit.studio;

import com.functionalfit.studio.model.SettingDefinition;
import com.functionalfit.studio.model.SettingRejected;
import com.functionalfit.studio.model.SettingRows;
import com.functionalfit.studio.model.SettingsCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Settings as this node knows them: read again when older than two seconds (rule SET-1). */
@ApplicationScoped
class CachedSettings implements StudioSettings {

  private static final Logger LOG = Logger.getLogger(CachedSettings.class);
  private static final long LIFETIME_NANOS = Duration.ofSeconds(2).toNanos();

  @Inject private SettingRows rows;

  private volatile Snapshot snapshot;

  private record Snapshot(Map<String, Object> values, long readAt) {

    boolean isFresh() {
      return System.nanoTime() - readAt < LIFETIME_NANOS;
    }
  }

  @Override
  public <T> T get(SettingKey<T> key) {
    Map<String, Object> values = current().values();
    if (!values.containsKey(key.name())) {
      throw new IllegalArgumentException("No such setting: " + key.name());
    }
    return key.type().cast(values.get(key.name()));
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged change) {
    snapshot = null;
  }

  private Snapshot current() {
    Snapshot known = snapshot;
    if (known == null || !known.isFresh()) {
      known = load();
      snapshot = known;
    }
    return known;
  }

  private Snapshot load() {
    long readAt = System.nanoTime();
    Map<String, Object> stored = new HashMap<>();
    rows.listValues().forEach((name, json) -> stored.put(name, SettingJson.read(json)));
    Map<String, Object> values = new HashMap<>();
    for (SettingDefinition<?> definition : SettingsCatalogue.all()) {
      values.put(definition.key().name(), value(definition, stored));
    }
    values.put(SettingKey.TECHNICAL_GUEST_CLIENT_ID.name(), rows.technicalGuest());
    return new Snapshot(values, readAt);
  }

  private static Object value(SettingDefinition<?> definition, Map<String, Object> stored) {
    String name = definition.key().name();
    try {
      return definition.readOrDefault(stored.get(name), stored.containsKey(name));
    } catch (SettingRejected e) {
      LOG.warnf("Stored setting %s is not valid (%s); its default acts", name, e.code());
      return definition.key().defaultValue();
    }
  }
}
