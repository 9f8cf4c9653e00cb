package com.functionalfit.probe;

import java.util.Map;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Asks the application what its backing services say. */
final class NodeProbe {

  private static final String NODE_HEALTH =
      "java:global/functionalfit/ejb-module/NodeHealth!java.util.function.Supplier";

  private NodeProbe() {}

  /** The named facts; nothing is true before the application has started. */
  // The bean's only method answers this type; the name looked up is a constant of ours.
  @SuppressWarnings({"unchecked", "BanJNDI"})
  static Map<String, Boolean> facts() {
    try {
      return ((Supplier<Map<String, Boolean>>) new InitialContext().lookup(NODE_HEALTH)).get();
    } catch (NamingException | RuntimeException e) {
      return Map.of();
    }
  }

  static HealthCheckResponse answer(String name, boolean up) {
    return HealthCheckResponse.named(name).status(up).build();
  }
}
