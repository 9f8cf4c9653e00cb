package com.functionalfit.schedule.timers;

import com.functionalfit.platform.config.NodeRoles;
import com.functionalfit.platform.health.NodeState;
import com.functionalfit.schedule.ClassCompletion;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every minute, on scheduler nodes: completes classes that have ended. */
@Singleton
@DependsOn("SchemaMigration")
public class ClassCompletionTick {

  @Inject private NodeRoles roles;
  @Inject private NodeState node;
  @Inject private ClassCompletion completion;

  @Schedule(hour = "*", minute = "*", second = "0", persistent = false, info = "class-completion")
  void tick() {
    if (roles.isScheduler() && node.isSchemaReady()) {
      completion.completeEnded();
    }
  }
}
