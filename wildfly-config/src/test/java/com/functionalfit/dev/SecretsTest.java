package com.functionalfit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir private Path folder;

  @Test
  void keepsTheSecretsOfAFolder() {
    assertThat(Secrets.of(folder)).isEqualTo(Secrets.of(folder));
  }

  @Test
  void makesOtherSecretsForAnotherFolder() {
    assertThat(Secrets.of(folder.resolve("one")).get("DB_PASSWORD"))
        .isNotEqualTo(Secrets.of(folder.resolve("two")).get("DB_PASSWORD"));
  }

  @Test
  void addsWhatAnOlderFileLacks() throws Exception {
    Files.writeString(folder.resolve("secrets.env"), "DB_PASSWORD=kept\n");

    Map<String, String> secrets = Secrets.of(folder);

    assertThat(secrets).containsEntry("DB_PASSWORD", "kept").containsKey("REDIS_PASSWORD");
  }

  @Test
  void makesKeysOf256Bits() {
    String key = Secrets.of(folder).get("FUNCTIONALFIT_ENCRYPTION_KEYS");

    assertThat(Base64.getDecoder().decode(key.substring("dev:".length()))).hasSize(32);
  }
}
