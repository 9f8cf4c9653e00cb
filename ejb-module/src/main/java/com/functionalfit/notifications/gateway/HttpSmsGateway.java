package com.functionalfit.notifications.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.notifications.model.SmsGateway;
import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.config.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/**
 * Sends text messages through a gateway that takes {@code POST {"to", "text", "reference"}} with a
 * bearer token. A gateway with another protocol is reached through a small bridge.
 */
@ApplicationScoped
class HttpSmsGateway implements SmsGateway {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final AppConfig config;
  private final Outside outside;

  @Inject
  HttpSmsGateway(AppConfig config) {
    this.config = config;
    this.outside = new Outside("The SMS gateway");
  }

  /** For the container's proxy only. */
  protected HttpSmsGateway() {
    this.config = null;
    this.outside = null;
  }

  @Override
  public boolean isAvailable() {
    return config.find(ConfigKey.FUNCTIONALFIT_SMS_URL).isPresent();
  }

  @Override
  public void send(String phone, String text, String reference)
      throws IOException, InterruptedException {
    String body =
        JSON.writeValueAsString(Map.of("to", phone, "text", text, "reference", reference));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address())
            .timeout(Outside.TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    config
        .find(ConfigKey.FUNCTIONALFIT_SMS_TOKEN)
        .ifPresent(token -> request.header("Authorization", "Bearer " + token));
    outside.requireDone(outside.call(request.build()));
  }

  private URI address() {
    try {
      return new URI(config.get(ConfigKey.FUNCTIONALFIT_SMS_URL));
    } catch (URISyntaxException e) {
      throw new ConfigurationException(ConfigKey.FUNCTIONALFIT_SMS_URL.name() + " is no URL", e);
    }
  }
}
