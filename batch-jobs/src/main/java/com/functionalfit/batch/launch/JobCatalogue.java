package com.functionalfit.batch.launch;

import com.functionalfit.batch.launch.JobDefinition.JobParameter;
import com.functionalfit.batch.launch.JobDefinition.JobParameter.Preset;
import com.functionalfit.batch.launch.JobDefinition.NightlyTask;
import com.functionalfit.imports.ClientImport;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import com.functionalfit.timers.Cadence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every job there is. */
@ApplicationScoped
class JobCatalogue {

  private static final JobParameter DRY_RUN =
      JobParameter.of("dryRun", JobParameter.Type.BOOL, Preset.NO);

  private static final List<JobDefinition> JOBS =
      List.of(
          new JobDefinition(
              "class-generation",
              "Makes the dated classes of the next days from their series.",
              new NightlyTask(
                  "class-generation",
                  settings -> Cadence.dailyAt(settings.get(SettingKey.GENERATION_TIME))),
              List.of(
                  JobParameter.of("from", JobParameter.Type.DATE, Preset.TODAY),
                  new JobParameter(
                      "horizonDays",
                      JobParameter.Type.INT,
                      false,
                      Preset.GENERATION_HORIZON,
                      1,
                      90),
                  new JobParameter(
                      "templateId", JobParameter.Type.LONG, false, null, 1, Long.MAX_VALUE),
                  DRY_RUN)),
          new JobDefinition(
              "pass-expiry",
              "Ends passes whose last day is over.",
              nightly("pass-expiry", LocalTime.of(0, 10)),
              List.of(JobParameter.of("date", JobParameter.Type.DATE, Preset.TODAY), DRY_RUN)),
          new JobDefinition(
              "cleanup",
              "Removes sessions, keys, jobs and records whose time is over.",
              nightly("cleanup", LocalTime.of(3, 30)),
              List.of(DRY_RUN)),
          new JobDefinition(
              "ledger-verify",
              "Proves that balances, counters, references and the audit chain agree.",
              nightly("verify", LocalTime.of(5, 0)),
              List.of(JobParameter.of("fullHistory", JobParameter.Type.BOOL, Preset.NO))),
          new JobDefinition(
              ClientImport.JOB,
              "Works through an uploaded file of clients, row by row.",
              null,
              List.of(
                  new JobParameter(
                      ClientImport.IMPORT_ID,
                      JobParameter.Type.LONG,
                      true,
                      null,
                      1,
                      Long.MAX_VALUE)),
              ClientImport.IMPORT_ID));

  @Inject private StudioClock clock;
  @Inject private StudioSettings settings;

  List<JobDefinition> list() {
    return JOBS;
  }

  /** One job; refuses an unknown name with NOT_FOUND. */
  JobDefinition get(String name) {
    return JOBS.stream()
        .filter(job -> job.name().equals(name))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Values of parameters nobody gave, as they are now. */
  Map<String, String> defaults(JobDefinition job) {
    Map<String, String> values = new TreeMap<>();
    for (JobParameter parameter : job.parameters()) {
      if (parameter.preset() != null) {
        values.put(parameter.name(), value(parameter.preset()));
      }
    }
    return values;
  }

  private String value(Preset preset) {
    return switch (preset) {
      case TODAY -> clock.today().toString();
      case GENERATION_HORIZON -> settings.get(SettingKey.GENERATION_HORIZON_DAYS).toString();
      case NO -> "false";
    };
  }

  private static NightlyTask nightly(String task, LocalTime time) {
    return new NightlyTask(task, settings -> Cadence.dailyAt(time));
  }
}
