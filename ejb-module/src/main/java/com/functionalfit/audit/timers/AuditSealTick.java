package com.functionalfit.audit.timers;

import com.functionalfit.audit.AuditChain;
import com.functionalfit.platform.config.NodeRoles;
import com.functionalfit.platform.health.NodeState;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every few seconds, on scheduler nodes: seal what is new. Nodes take turns in the database. */
@Singleton
@DependsOn("SchemaMigration")
public class AuditSealTick {

  @Inject private NodeRoles roles;
  @Inject private NodeState node;
  @Inject private AuditChain chain;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "audit-seal")
  void tick() {
    if (roles.isScheduler() && node.isSchemaReady()) {
      chain.sealNext();
    }
  }
}
