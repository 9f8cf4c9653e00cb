package com.functionalfit.platform.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the probes of the management port ask. Its business interface is the JDK's, because the
 * probes stand in a library that does not see this module.
 */
@Stateless
@Local(Supplier.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodeHealth implements Supplier<Map<String, Boolean>> {

  @Inject private NodeState state;
  @Inject private BackingServices services;

  @Override
  public Map<String, Boolean> get() {
    return Map.of(
        "schema", state.isSchemaReady(),
        "database", services.isDatabaseUp(),
        "redis", services.isRedisUp());
  }
}
