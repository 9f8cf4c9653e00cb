package com.functionalfit.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.platform.config.ConfigurationException;
import com.functionalfit.platform.config.EnvironmentOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

  @TempDir private Path folder;

  @Test
  void isMovedWhileTheFileSaysHowFar() throws IOException {
    Path file = folder.resolve(DemoClock.FILE);
    Clock clock = new DemoClock(file, Clock.fixed(NOW, ZoneOffset.UTC));

    assertThat(clock.instant()).isEqualTo(NOW);
    Files.writeString(file, "PT-48H");
    assertThat(clock.instant()).isEqualTo("2026-11-23T03:00:00Z");
    Files.delete(file);
    assertThat(clock.instant()).isEqualTo(NOW);
  }

  @Test
  void isTheSystemClockWithoutTheSwitch() {
    assertThat(DemoClock.chosen(EnvironmentOf.values(Map.of()))).isEqualTo(Clock.systemUTC());
  }

  @Test
  void isRefusedWhereOthersReachTheProduct() {
    assertThat(chosenAt("http://localhost:8080")).isInstanceOf(DemoClock.class);
    assertThatThrownBy(() -> chosenAt("https://calendar.functionalfit.example"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("FUNCTIONALFIT_DEMO")
        .hasMessageContaining("FUNCTIONALFIT_PUBLIC_URL");
  }

  private Clock chosenAt(String address) {
    return DemoClock.chosen(
        EnvironmentOf.values(
            Map.of(
                "FUNCTIONALFIT_DEMO",
                "true",
                "FUNCTIONALFIT_PUBLIC_URL",
                address,
                "FUNCTIONALFIT_STORAGE_DIR",
                folder.toString())));
  }
}
