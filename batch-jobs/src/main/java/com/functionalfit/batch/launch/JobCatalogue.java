package com.functionalfit.batch.launch;

import com.functionalfit.batch.launch.JobDefinition.JobParameter;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Every job there is. */
@ApplicationScoped
class JobCatalogue {

  static final String CLASS_GENERATION = "class-generation";
  static final String FROM = "from";
  static final String HORIZON_DAYS = "horizonDays";
  static final String DRY_RUN = "dryRun";

  private static final List<JobDefinition> JOBS =
      List.of(
          new JobDefinition(
              CLASS_GENERATION,
              "Makes the dated classes of the next days from their series.",
              null,
              List.of(
                  new JobParameter(FROM, JobParameter.Type.DATE, false, "today", 0, 0),
                  new JobParameter(
                      HORIZON_DAYS,
                      JobParameter.Type.INT,
                      false,
                      "setting generationHorizonDays",
                      1,
                      90),
                  new JobParameter(
                      "templateId", JobParameter.Type.LONG, false, null, 1, Long.MAX_VALUE),
                  new JobParameter(DRY_RUN, JobParameter.Type.BOOL, false, "false", 0, 0))));

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

  /** Values of parameters nobody gave, as they are now: a restart next day must find the same. */
  Map<String, String> defaults(JobDefinition job) {
    return switch (job.name()) {
      case CLASS_GENERATION ->
          Map.of(
              FROM,
              clock.today().toString(),
              HORIZON_DAYS,
              settings.get(SettingKey.GENERATION_HORIZON_DAYS).toString(),
              DRY_RUN,
              "false");
      default -> Map.of();
    };
  }
}
