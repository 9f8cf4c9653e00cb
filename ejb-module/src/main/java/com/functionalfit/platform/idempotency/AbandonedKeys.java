package com.functionalfit.platform.idempotency;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** A node that was killed lets go of the keys it held, so that people need not wait for them. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class AbandonedKeys {

  private static final Logger LOG = Logger.getLogger(AbandonedKeys.class);

  @Inject private IdempotencyKeys keys;

  @PostConstruct
  void release() {
    int released = keys.releaseAbandoned();
    if (released > 0) {
      LOG.infof("Released %d idempotency keys of requests this node did not finish", released);
    }
  }
}
