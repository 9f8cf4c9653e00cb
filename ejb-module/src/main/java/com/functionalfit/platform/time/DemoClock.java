package com.functionalfit.platform.time;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.config.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * The system's clock, moved while demo data is written: past weeks are lived through the product's
 * own use cases. The distance (ISO 8601, e.g. {@code PT-48H}) stands in a file of the storage
 * folder for as long as the clock is moved.
 */
final class DemoClock extends Clock {

  static final String FILE = "demo-clock";

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Path file;
  private final Clock real;

  DemoClock(Path file, Clock real) {
    this.file = file;
    this.real = real;
  }

  /**
   * The clock this installation runs by: without the demo switch the system's.
   *
   * @throws ConfigurationException when an installation that others reach is to be a demo
   */
  static Clock chosen(AppConfig config) {
    Clock system = Clock.systemUTC();
    if (!config.isOn(ConfigKey.FUNCTIONALFIT_DEMO)) {
      return system;
    }
    String host = URI.create(config.get(ConfigKey.FUNCTIONALFIT_PUBLIC_URL)).getHost();
    if (host == null || !THIS_MACHINE.contains(host)) {
      throw new ConfigurationException(
          ConfigKey.FUNCTIONALFIT_DEMO.name()
              + " is refused where "
              + ConfigKey.FUNCTIONALFIT_PUBLIC_URL.name()
              + " is not an address of this machine");
    }
    return new DemoClock(
        Path.of(config.get(ConfigKey.FUNCTIONALFIT_STORAGE_DIR)).resolve(FILE), system);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(distance());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new DemoClock(file, real.withZone(zone));
  }

  private Duration distance() {
    if (!Files.exists(file)) {
      return Duration.ZERO;
    }
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (NoSuchFileException moment) {
      // The loader has just set the clock right.
      return Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
