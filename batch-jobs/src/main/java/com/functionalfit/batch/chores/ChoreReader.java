package com.functionalfit.batch.chores;

import com.functionalfit.batch.launch.StepNote;
import com.functionalfit.platform.batch.Chore;
import com.functionalfit.platform.batch.Chore.Terms;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Hands out rounds until the chore is done; a dry run counts what is due and hands out none. */
@Dependent
@Named("choreReader")
public class ChoreReader extends AbstractItemReader {

  @Inject private Chores chores;
  @Inject private StepContext step;
  @Inject private JobContext job;

  @Inject
  @BatchProperty(name = "dryRun")
  private String dryRun;

  @Inject
  @BatchProperty(name = "date")
  private String date;

  @Inject
  @BatchProperty(name = "fullHistory")
  private String fullHistory;

  private ChoreProgress progress;

  @Override
  public void open(Serializable checkpoint) {
    Chore chore = chores.get(step.getStepName());
    Terms terms = chores.terms(date, fullHistory);
    long total = chore.count(terms);
    progress = new ChoreProgress(total, checkpoint == null ? 0 : (Long) checkpoint);
    step.setTransientUserData(progress);
    if (isDry()) {
      progress.end();
      step.setPersistentUserData(new StepNote(0L, total, 0L, 0L, total + " due").toJson());
      chores.tell(job, step.getStepName() + " " + total + " due", 0);
    } else {
      step.setPersistentUserData(progress.toNote().toJson());
    }
  }

  /** A round is named by the row it goes on after. */
  @Override
  public Object readItem() {
    if (!progress.isOver()) {
      return progress.after();
    }
    if (!isDry()) {
      chores.tell(job, step.getStepName() + " " + progress.done(), progress.found());
    }
    return null;
  }

  @Override
  public Serializable checkpointInfo() {
    return progress.after();
  }

  private boolean isDry() {
    return Boolean.parseBoolean(dryRun);
  }
}
