package com.functionalfit.batch.chores;

import com.functionalfit.platform.batch.Chore.Round;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Does a round of the chore in the transaction of the chunk. */
@Dependent
@Named("choreWriter")
public class ChoreWriter extends AbstractItemWriter {

  @Inject private Chores chores;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = "rows")
  private String rows;

  @Inject
  @BatchProperty(name = "date")
  private String date;

  @Inject
  @BatchProperty(name = "fullHistory")
  private String fullHistory;

  @Override
  public void writeItems(List<Object> rounds) {
    ChoreProgress progress = (ChoreProgress) step.getTransientUserData();
    int limit = Integer.parseInt(rows);
    for (int i = 0; i < rounds.size() && !progress.isOver(); i++) {
      Round round =
          chores
              .get(step.getStepName())
              .next(chores.terms(date, fullHistory), progress.after(), limit);
      progress.add(round.done(), round.last(), round.findings());
      if (round.done() < limit) {
        progress.end();
      }
    }
    step.setPersistentUserData(progress.toNote().toJson());
  }
}
