package com.functionalfit.web.security;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which pages may post to the public routes (rule AUTH-7). */
@ApplicationScoped
class AllowedOrigins {

  private final Set<String> origins;

  @Inject
  AllowedOrigins(AppConfig config) {
    this.origins = new HashSet<>(config.list(ConfigKey.FUNCTIONALFIT_ALLOWED_ORIGINS));
    origins.add(originOf(URI.create(config.get(ConfigKey.FUNCTIONALFIT_PUBLIC_URL))));
  }

  /** For the container's proxy only. */
  protected AllowedOrigins() {
    this.origins = Set.of();
  }

  /**
   * Whether a page of this origin may post.
   *
   * @param origin the Origin header; null when the caller is no browser
   * @param host the Host header: a page that this server itself delivered is at home
   */
  public boolean contains(String origin, String host) {
    return origin == null || origins.contains(origin) || isAt(origin, host);
  }

  private static boolean isAt(String origin, String host) {
    return host != null
        && (origin.equalsIgnoreCase("http://" + host)
            || origin.equalsIgnoreCase("https://" + host));
  }

  private static String originOf(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT);
  }
}
