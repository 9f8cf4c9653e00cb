package com.functionalfit.web.security;

import com.functionalfit.identity.RequestThrottle;
import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Keeps one person from using the API up (rule AUTH-13). */
@Provider
@Priority(Priorities.AUTHENTICATION + 2)
public class RequestRateFilter implements ContainerRequestFilter {

  @Inject private RequestThrottle throttle;
  @Inject private StudioSettings settings;
  @Inject private AppConfig config;
  @Inject private CurrentCaller currentCaller;

  @Override
  public void filter(ContainerRequestContext request) {
    Caller caller = currentCaller.get();
    int limit = limit();
    if (caller.isSignedIn() && limit > 0) {
      throttle.admit(caller.userId(), limit);
    }
  }

  private int limit() {
    return config
        .find(ConfigKey.FUNCTIONALFIT_API_RATE_PER_MINUTE)
        .map(text -> Integer.parseInt(text.trim()))
        .orElseGet(() -> settings.get(SettingKey.API_RATE_LIMIT_PER_MINUTE));
  }
}
