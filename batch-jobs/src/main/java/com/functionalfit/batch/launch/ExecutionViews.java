package com.functionalfit.batch.launch;

import com.functionalfit.batch.launch.ExecutionRows.ExecutionRow;
import com.functionalfit.batch.launch.ExecutionRows.StepRow;
import com.functionalfit.platform.batch.BatchOperations.Execution;
import com.functionalfit.platform.batch.BatchOperations.JobDescription;
import com.functionalfit.platform.batch.BatchOperations.Progress;
import com.functionalfit.platform.batch.BatchOperations.Step;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Shows jobs and executions. */
@ApplicationScoped
class ExecutionViews {

  private static final Set<String> RUNNING = Set.of("STARTING", "STARTED", "STOPPING");

  @Inject private ExecutionRows rows;
  @Inject private StudioSettings settings;

  /** Whether an execution can be continued: it ended unfinished, and nobody continued it yet. */
  static boolean isRestartable(ExecutionRow row) {
    return row.isLatest() && Set.of("STOPPED", "FAILED").contains(row.status());
  }

  List<JobDescription> describe(List<JobDefinition> jobs) {
    Map<String, ExecutionRow> last = rows.findLast();
    Map<Long, List<StepRow>> steps =
        rows.listSteps(last.values().stream().map(ExecutionRow::id).toList());
    return jobs.stream().map(job -> describe(job, last.get(job.name()), steps)).toList();
  }

  List<Execution> toViews(List<ExecutionRow> executions) {
    Map<Long, List<StepRow>> steps =
        rows.listSteps(executions.stream().map(ExecutionRow::id).toList());
    return executions.stream().map(row -> toView(row, steps)).toList();
  }

  private JobDescription describe(
      JobDefinition job, ExecutionRow last, Map<Long, List<StepRow>> steps) {
    return new JobDescription(
        job.name(),
        job.description(),
        job.parameters().stream().map(JobDefinition.JobParameter::toView).toList(),
        job.task() == null ? null : job.task().cadence().apply(settings).words(),
        last == null ? null : toView(last, steps),
        last != null && RUNNING.contains(last.status()));
  }

  private Execution toView(ExecutionRow row, Map<Long, List<StepRow>> allSteps) {
    List<StepRow> steps = allSteps.getOrDefault(row.id(), List.of());
    return new Execution(
        row.id(),
        row.jobName(),
        row.status(),
        row.startedAt(),
        row.endedAt(),
        row.parameters(),
        progress(steps),
        row.exitStatus(),
        steps.stream().map(ExecutionViews::toView).toList(),
        isRestartable(row));
  }

  private static Step toView(StepRow step) {
    return new Step(
        step.name(),
        step.status(),
        step.read(),
        step.written(),
        step.skipped(),
        step.note() == null ? null : step.note().message());
  }

  /** The last step that counts tells how far the job is. */
  private static Progress progress(List<StepRow> steps) {
    return steps.stream()
        .map(StepRow::note)
        .filter(Objects::nonNull)
        .filter(note -> note.done() != null)
        .reduce((earlier, later) -> later)
        .map(note -> new Progress(note.done(), note.total()))
        .orElse(new Progress(0, null));
  }
}
