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
 * What this process does by itself, without a look at any backing service: a restart helps when it
 * stopped. Its business interface is the JDK's, as that of {@link NodeHealth}.
 */
@Stateless
@Local(Supplier.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodePulse implements Supplier<Map<String, Boolean>> {

  @Inject private NodeState state;

  @Override
  public Map<String, Boolean> get() {
    return Map.of("worker", state.isWorkerConsuming());
  }
}
