package com.functionalfit.queue;

/** What the job is about does not exist any more (rule CONC-3): a failure that people see. */
public class RowMissing extends PermanentFailure {

  private static final long serialVersionUID = 1L;

  public RowMissing(String entity, long id) {
    super("No " + entity + " " + id);
  }
}
