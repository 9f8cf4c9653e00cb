package com.functionalfit.notifications.gateway;

import com.functionalfit.notifications.model.PushAddress;
import com.functionalfit.notifications.model.PushGateway;
import com.functionalfit.notifications.model.PushHosts;
import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.config.ConfigurationException;
import com.functionalfit.queue.PermanentFailure;
import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import com.interaso.webpush.WebPush.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Web push for real: RFC 8030 with the encryption of RFC 8291 and the sender's signature of RFC
 * 8292 (VAPID).
 */
@ApplicationScoped
class WebPushGateway implements PushGateway {

  /** A message of this morning is of no use tomorrow. */
  private static final int TTL_S = (int) Duration.ofHours(12).toSeconds();

  private final WebPush push;
  private final String publicKey;
  private final PushHosts hosts;
  private final Outside outside;

  /**
   * @throws ConfigurationException when keys are set that do not make a pair
   */
  @Inject
  WebPushGateway(AppConfig config) {
    this.publicKey = config.find(ConfigKey.FUNCTIONALFIT_VAPID_PUBLIC_KEY).orElse(null);
    this.push = publicKey == null ? null : signer(config, publicKey);
    this.hosts = new PushHosts(config.list(ConfigKey.FUNCTIONALFIT_PUSH_HOSTS));
    this.outside = new Outside("The push service");
  }

  /** For the container's proxy only. */
  protected WebPushGateway() {
    this.publicKey = null;
    this.push = null;
    this.hosts = null;
    this.outside = null;
  }

  private static WebPush signer(AppConfig config, String publicKey) {
    try {
      VapidKeys keys =
          VapidKeys.fromUncompressedBytes(
              publicKey, config.get(ConfigKey.FUNCTIONALFIT_VAPID_PRIVATE_KEY));
      return new WebPush(config.get(ConfigKey.FUNCTIONALFIT_VAPID_SUBJECT), keys);
    } catch (ConfigurationException e) {
      throw e;
    } catch (Exception e) {
      // Its message could hold a part of the key.
      throw new ConfigurationException("The FUNCTIONALFIT_VAPID_ values are no key pair");
    }
  }

  @Override
  public Optional<String> publicKey() {
    return Optional.ofNullable(publicKey);
  }

  @Override
  public boolean accepts(String endpoint) {
    return push != null && hosts.accept(endpoint);
  }

  @Override
  public void send(PushAddress address, String topic, byte[] message)
      throws SubscriptionGone, IOException, InterruptedException {
    if (!accepts(address.endpoint())) {
      throw new PermanentFailure("The push service is not one of the allowed ones");
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address.endpoint()))
            .timeout(Outside.TIMEOUT)
            .POST(BodyPublishers.ofByteArray(sealed(address, message)));
    push.getHeaders(address.endpoint(), TTL_S, topic, Urgency.High).forEach(request::header);
    HttpResponse<Void> answer = outside.call(request.build());
    if (answer.statusCode() == 404 || answer.statusCode() == 410) {
      throw new SubscriptionGone("The push service answered " + answer.statusCode());
    }
    outside.requireDone(answer);
  }

  /** Keys no message can be encrypted with were never a browser's. */
  private byte[] sealed(PushAddress address, byte[] message) throws SubscriptionGone {
    try {
      return push.getBody(message, bytes(address.p256dh()), bytes(address.auth()));
    } catch (Exception e) {
      throw new SubscriptionGone("The keys of the browser are no keys");
    }
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }
}
