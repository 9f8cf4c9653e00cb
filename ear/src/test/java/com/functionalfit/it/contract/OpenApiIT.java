package com.functionalfit.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/openapi.yaml} equal to what the server describes: a change of the API is seen
 * in review, and the UI's types are made from the snapshot. {@code -Dopenapi.update=true} writes it
 * anew.
 */
class OpenApiIT {

  private static final Path SNAPSHOT = Path.of(System.getProperty("it.docs"), "openapi.yaml");

  @Test
  void snapshotIsWhatTheServerDescribes() throws IOException {
    String served = withoutServers(Api.anonymous().get("/openapi").expect(200).text());
    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(SNAPSHOT, served);
    }
    assertThat(served)
        .as("docs/openapi.yaml; run with -Dopenapi.update=true when the change is meant")
        .isEqualTo(Files.readString(SNAPSHOT));
  }

  /** Addresses differ from run to run. */
  private static String withoutServers(String yaml) {
    return yaml.replaceAll("(?m)^servers:\\n(^[- ].*\\n)*", "");
  }
}
