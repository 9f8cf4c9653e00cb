package com.functionalfit.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** How far the start of this node has come. */
@ApplicationScoped
public class NodeState {

  private volatile boolean schemaReady;
  private volatile boolean started;
  private volatile BooleanSupplier worker = () -> true;

  /** The database has this version's schema. */
  public void schemaIsReady() {
    schemaReady = true;
  }

  public boolean isSchemaReady() {
    return schemaReady;
  }

  /** Every part of the application is up: people may come. */
  public void startIsComplete() {
    started = true;
  }

  public boolean isStarted() {
    return started;
  }

  /** From now on this tells whether the worker of this node takes jobs. */
  public void watchWorker(BooleanSupplier isConsuming) {
    worker = isConsuming;
  }

  /** Whether the node does what its worker role promises; true without that role. */
  public boolean isWorkerConsuming() {
    return worker.getAsBoolean();
  }
}
