package com.functionalfit.probe;

import java.util.Map;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Asks the application what its backing services say. */
final class NodeProbe {

  private static final String BEANS = "java:global/functionalfit/ejb-module/";
  private static final String NODE_HEALTH = "NodeHealth!java.util.function.Supplier";
  private static final String NODE_PULSE = "NodePulse!java.util.function.Supplier";

  private NodeProbe() {}

  /** What the backing services say; nothing is true before the application has started. */
  static Map<String, Boolean> facts() {
    return ask(NODE_HEALTH);
  }

  /** What the node says of itself; nothing before the application has started. */
  static Map<String, Boolean> pulse() {
    return ask(NODE_PULSE);
  }

  static HealthCheckResponse answer(String name, boolean up) {
    return HealthCheckResponse.named(name).status(up).build();
  }

  // The beans' only method answers this type; the names looked up are constants of ours.
  @SuppressWarnings({"unchecked", "BanJNDI"})
  private static Map<String, Boolean> ask(String bean) {
    try {
      return ((Supplier<Map<String, Boolean>>) new InitialContext().lookup(BEANS + bean)).get();
    } catch (NamingException | RuntimeException e) {
      return Map.of();
    }
  }
}
