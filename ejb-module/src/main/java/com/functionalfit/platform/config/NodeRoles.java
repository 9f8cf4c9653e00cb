package com.functionalfit.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/** The roles this node plays: web, worker, scheduler. */
@ApplicationScoped
public class NodeRoles {

  private static final Set<String> KNOWN = Set.of("web", "worker", "scheduler");

  private final Set<String> roles;

  @Inject
  public NodeRoles(AppConfig config) {
    this.roles = new TreeSet<>(config.list(ConfigKey.FUNCTIONALFIT_ROLES));
    if (!KNOWN.containsAll(roles) || roles.isEmpty()) {
      throw new ConfigurationException(
          ConfigKey.FUNCTIONALFIT_ROLES.name() + " may only name " + new TreeSet<>(KNOWN));
    }
  }

  /** For the container's proxy only. */
  protected NodeRoles() {
    this.roles = Set.of();
  }

  public boolean isWeb() {
    return roles.contains("web");
  }

  public boolean isWorker() {
    return roles.contains("worker");
  }

  public boolean isScheduler() {
    return roles.contains("scheduler");
  }
}
