package com.functionalfit.platform.health;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the start of this node has come. */
@ApplicationScoped
public class NodeState {

  private volatile boolean schemaReady;

  /** The database has this version's schema. */
  public void schemaIsReady() {
    schemaReady = true;
  }

  public boolean isSchemaReady() {
    return schemaReady;
  }
}
