package com.functionalfit.probe;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Asks the application, without waiting for it to start. */
final class NodeProbe {

  static final String NODE_HEALTH = "com.functionalfit:type=NodeHealth";

  private NodeProbe() {}

  /** What can be asked: the attributes of the application's MBean. */
  enum Fact {
    STARTED("Started"),
    DATABASE_UP("DatabaseUp"),
    REDIS_UP("RedisUp"),
    WORKER_CONSUMING("WorkerConsuming");

    private final String attribute;

    Fact(String attribute) {
      this.attribute = attribute;
    }
  }

  /**
   * What the application says of itself.
   *
   * @param unknown what counts while the application cannot be asked: it has not started
   */
  static boolean ask(Fact fact, boolean unknown) {
    try {
      return (Boolean)
          ManagementFactory.getPlatformMBeanServer()
              .getAttribute(new ObjectName(NODE_HEALTH), fact.attribute);
    } catch (JMException | RuntimeException e) {
      return unknown;
    }
  }

  static HealthCheckResponse answer(String name, boolean up) {
    return HealthCheckResponse.named(name).status(up).build();
  }
}
