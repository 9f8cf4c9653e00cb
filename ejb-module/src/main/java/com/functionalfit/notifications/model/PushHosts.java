package com.functionalfit.notifications.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * The push services a message may be sent to. A browser names the address, so without this list
 * anybody could make the server call any machine it can reach.
 *
 * @param entries {@code host}, {@code *.host} for every name below it, or a whole origin such as
 *     {@code http://localhost:9000}, which tests need
 */
public record PushHosts(List<String> entries) {

  private static final String HTTPS = "https";
  private static final int HTTPS_PORT = 443;

  public PushHosts {
    entries = entries.stream().map(entry -> entry.toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether the address is one of a listed push service. */
  public boolean accept(String endpoint) {
    URI uri;
    try {
      uri = new URI(endpoint);
    } catch (URISyntaxException e) {
      return false;
    }
    if (uri.getHost() == null || uri.getScheme() == null || uri.getRawUserInfo() != null) {
      return false;
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    String origin = scheme + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    boolean isPlainHttps =
        HTTPS.equals(scheme) && (uri.getPort() < 0 || uri.getPort() == HTTPS_PORT);
    return entries.stream()
        .anyMatch(entry -> entry.equals(origin) || (isPlainHttps && isHost(entry, host)));
  }

  private static boolean isHost(String entry, String host) {
    return entry.startsWith("*.") ? host.endsWith(entry.substring(1)) : entry.equals(host);
  }
}
