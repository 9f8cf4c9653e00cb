package com.functionalfit.web.security;

import com.functionalfit.identity.SessionIdentity;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Tells the application who the mechanism found. Stands behind the filter that binds the anonymous
 * caller, and leaves the unbinding to it.
 */
public class CallerFilter implements Filter {

  @Inject private CurrentCaller currentCaller;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Presented.of(request)
        .filter(Presented::isSignedIn)
        .ifPresent(
            presented ->
                currentCaller.bind(
                    signedIn(currentCaller.get(), presented.identity(), presented.isByCookie())));
    chain.doFilter(request, response);
  }

  /** The language stays the request's: texts follow Accept-Language. */
  private static Caller signedIn(Caller anonymous, SessionIdentity identity, boolean byCookie) {
    return anonymous.signedIn(
        identity.userId(),
        identity.name(),
        identity.role(),
        identity.clientId(),
        identity.staffId(),
        identity.sessionId(),
        byCookie,
        anonymous.locale());
  }
}
