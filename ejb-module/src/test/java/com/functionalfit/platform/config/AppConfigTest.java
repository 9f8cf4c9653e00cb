package com.functionalfit.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppConfigTest {

  @Test
  void prefersTheSetValueToTheDefault() {
    assertThat(config(Map.of("REDIS_PORT", "7000")).getInt(ConfigKey.REDIS_PORT)).isEqualTo(7000);
    assertThat(config(Map.of()).getInt(ConfigKey.REDIS_PORT)).isEqualTo(6379);
  }

  @Test
  void takesAnEmptyValueForNotSet() {
    assertThat(config(Map.of("REDIS_PORT", " ")).getInt(ConfigKey.REDIS_PORT)).isEqualTo(6379);
    assertThat(config(Map.of()).find(ConfigKey.FUNCTIONALFIT_ALLOWED_ORIGINS)).isEmpty();
  }

  @Test
  void readsASecretFromItsFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("redis"), "s3cret\n");

    AppConfig config = config(Map.of("REDIS_PASSWORD_FILE", file.toString()));

    assertThat(config.get(ConfigKey.REDIS_PASSWORD)).isEqualTo("s3cret");
  }

  @Test
  void namesTheFileItCannotRead(@TempDir Path folder) {
    String file = folder.resolve("missing").toString();
    AppConfig config = config(Map.of("REDIS_PASSWORD_FILE", file));

    assertThatThrownBy(() -> config.find(ConfigKey.REDIS_PASSWORD))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(file);
  }

  @Test
  void namesTheSettingAndNotItsValueWhenItIsNoNumber() {
    AppConfig config = config(Map.of("REDIS_PORT", "s3cret"));

    assertThatThrownBy(() -> config.getInt(ConfigKey.REDIS_PORT))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("REDIS_PORT")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void namesTheSettingThatIsMissing() {
    assertThatThrownBy(() -> config(Map.of()).get(ConfigKey.FUNCTIONALFIT_ENCRYPTION_KEYS))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("FUNCTIONALFIT_ENCRYPTION_KEYS is not set");
  }

  @Test
  void splitsLists() {
    AppConfig config = config(Map.of("FUNCTIONALFIT_ROLES", " web, ,worker "));

    assertThat(config.list(ConfigKey.FUNCTIONALFIT_ROLES)).containsExactly("web", "worker");
    assertThat(new NodeRoles(config).isWeb()).isTrue();
    assertThat(new NodeRoles(config).isScheduler()).isFalse();
  }

  @Test
  void refusesARoleThatDoesNotExist() {
    AppConfig config = config(Map.of("FUNCTIONALFIT_ROLES", "web,wroker"));

    assertThatThrownBy(() -> new NodeRoles(config))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("FUNCTIONALFIT_ROLES");
  }

  private static AppConfig config(Map<String, String> environment) {
    return EnvironmentOf.values(environment);
  }
}
