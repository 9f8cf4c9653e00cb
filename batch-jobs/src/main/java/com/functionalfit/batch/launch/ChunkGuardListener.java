package com.functionalfit.batch.launch;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows after every chunk that the execution is alive; one that lost its permission ends. */
@Dependent
@Named("chunkGuardListener")
public class ChunkGuardListener extends AbstractChunkListener {

  @Inject private JobContext context;
  @Inject private ExecutionGuard guard;

  @Override
  public void beforeChunk() {
    if (!guard.renew(context.getExecutionId())) {
      throw new IllegalStateException("Another execution of the job took over");
    }
  }
}
