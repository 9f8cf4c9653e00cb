package com.functionalfit.web.security;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that carries a browser session (rule AUTH-6). */
@ApplicationScoped
public class SessionCookie {

  static final String NAME = "FFSESSION";

  @Inject private AppConfig config;

  /**
   * The Set-Cookie header of a new session. It ends with the browser; the server ends it earlier.
   */
  public String of(String token) {
    return NAME + "=" + token + attributes();
  }

  /** The Set-Cookie header that takes the cookie away. */
  public String cleared() {
    return NAME + "=; Max-Age=0" + attributes();
  }

  // Written by hand, because RESTEasy adds the Version attribute of RFC 2109, which makes some
  // clients answer in a form no server of today reads.
  private String attributes() {
    String secure = config.isOn(ConfigKey.FUNCTIONALFIT_SECURE_COOKIES) ? "; Secure" : "";
    return "; Path=/; HttpOnly; SameSite=Lax" + secure;
  }

  static Optional<String> tokenIn(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> NAME.equals(cookie.getName()))
            .map(Cookie::getValue)
            .filter(value -> value != null && !value.isEmpty())
            .findFirst();
  }
}
