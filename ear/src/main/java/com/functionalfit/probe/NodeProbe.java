package com.functionalfit.probe;

import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Asks the application what its backing services say. */
final class NodeProbe {

  private static final String NODE_HEALTH = "com.functionalfit:type=NodeHealth";

  private NodeProbe() {}

  /** What the backing services say; nothing is true before the application has started. */
  static Map<String, Boolean> facts() {
    return ask("Facts");
  }

  /** What the node says of itself; nothing before the application has started. */
  static Map<String, Boolean> pulse() {
    return ask("Pulse");
  }

  static HealthCheckResponse answer(String name, boolean up) {
    return HealthCheckResponse.named(name).status(up).build();
  }

  @SuppressWarnings("unchecked") // the type of both attributes
  private static Map<String, Boolean> ask(String attribute) {
    try {
      return (Map<String, Boolean>)
          ManagementFactory.getPlatformMBeanServer()
              .getAttribute(new ObjectName(NODE_HEALTH), attribute);
    } catch (JMException | RuntimeException e) {
      return Map.of();
    }
  }
}
