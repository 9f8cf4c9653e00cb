package com.functionalfit.queue.persistence;

import com.functionalfit.queue.JobType;
import com.functionalfit.queue.model.Handover;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The worker of this node, for those who send; there is none until it starts. Thread-safe. */
@ApplicationScoped
public class NodeHandover implements Handover {

  private volatile Handover worker = Handover.NONE;

  /** The node works from now on. */
  public void to(Handover own) {
    worker = own;
  }

  @Override
  public Optional<Place> reserve(JobType<?> type) {
    return worker.reserve(type);
  }
}
