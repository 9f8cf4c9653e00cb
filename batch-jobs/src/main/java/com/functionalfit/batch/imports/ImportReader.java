package com.functionalfit.batch.imports;

import com.functionalfit.batch.launch.StepNote;
import com.functionalfit.imports.ClientImport;
import com.functionalfit.imports.OpenImport;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Hands out the numbers of the lines; a restart goes on after the last one that was done. */
@Dependent
@Named("importReader")
public class ImportReader extends AbstractItemReader {

  @Inject private ClientImport imports;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = "importId")
  private String importId;

  private List<Integer> lines;
  private int next;

  @Override
  public void open(Serializable checkpoint) {
    OpenImport open = imports.open(Long.parseLong(importId));
    lines = open.lines();
    next = checkpoint == null ? 0 : (Integer) checkpoint;
    step.setTransientUserData(open);
    tell();
  }

  @Override
  public Object readItem() {
    return next < lines.size() ? lines.get(next++) : null;
  }

  @Override
  public Serializable checkpointInfo() {
    tell();
    return next;
  }

  private void tell() {
    StepNote note = new StepNote((long) next, (long) lines.size(), null, null, null);
    step.setPersistentUserData(note.toJson());
  }
}
