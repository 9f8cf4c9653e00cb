package com.functionalfit.queue;

import java.util.List;

class InMemoryJobQueueTest extends JobQueueContract {

  @Override
  Engine start(List<JobHandler<?>> handlers) {
    InMemoryJobQueue queue = new InMemoryJobQueue(handlers);
    return new Engine() {
      @Override
      public JobQueue queue() {
        return queue;
      }

      @Override
      public void commit(Runnable work) {
        queue.transact(work, true);
      }

      @Override
      public void rollBack(Runnable work) {
        queue.transact(work, false);
      }

      @Override
      public String stateOf(long jobId) {
        return queue.stateOf(jobId);
      }

      @Override
      public void close() {
        queue.close();
      }
    };
  }
}
