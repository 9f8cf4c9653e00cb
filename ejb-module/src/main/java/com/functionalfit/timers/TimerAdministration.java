package com.functionalfit.timers;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import com.functionalfit.timers.model.TimerDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What administrators see of the timers, and may do to them. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
public class TimerAdministration {

  private static final String ENTITY = "timer";

  @Inject @Any private Instance<TimerTask> tasks;
  @Inject private TimerDesk desk;
  @Inject private ChangeLog changeLog;
  @Inject private StudioClock clock;

  /** Every task by name. */
  public List<TimerView> list() {
    Map<String, TimerView.Run> latest = desk.listLatest();
    Set<String> paused = desk.listPaused();
    Set<String> running = desk.listRunning();
    return tasks.stream()
        .sorted(Comparator.comparing(TimerTask::name))
        .map(task -> view(task, latest, paused, running))
        .toList();
  }

  /** One task; refuses an unknown name with NOT_FOUND. */
  public TimerView get(String name) {
    TimerTask task = task(name);
    return view(task, desk.listLatest(), desk.listPaused(), desk.listRunning());
  }

  /** Runs of a task, the latest first; refuses an unknown name with NOT_FOUND. */
  public Page<TimerView.Run> listRuns(String name, PageRequest page) {
    return desk.listRuns(task(name).name(), page);
  }

  /** Asks for a run now, paused or not; a scheduler node takes it within seconds. */
  public void runNow(String name) {
    TimerTask task = task(name);
    String key = "hand:" + clock.wallClockOf(clock.now()).truncatedTo(ChronoUnit.MILLIS);
    desk.ask(task.name(), key, clock.now());
    record(ChangeAction.TIMER_STARTED, name);
  }

  /** Lets a task run by itself, or not; a task that is so already stays as it is. */
  public void pause(String name, boolean isPaused) {
    TimerTask task = task(name);
    if (desk.listPaused().contains(task.name()) != isPaused) {
      desk.pause(task.name(), isPaused);
      record(isPaused ? ChangeAction.TIMER_PAUSED : ChangeAction.TIMER_RESUMED, name);
    }
  }

  private TimerTask task(String name) {
    return tasks.stream()
        .filter(task -> task.name().equals(name))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private TimerView view(
      TimerTask task, Map<String, TimerView.Run> latest, Set<String> paused, Set<String> running) {
    boolean isPaused = paused.contains(task.name());
    Cadence cadence = task.cadence();
    return new TimerView(
        task.name(),
        cadence.words(),
        isPaused,
        running.contains(task.name()),
        isPaused ? null : cadence.next(clock.now()).plannedAt(),
        latest.get(task.name()));
  }

  private void record(ChangeAction action, String task) {
    changeLog.record(Change.of(action, ENTITY, null).after(Map.of("task", task)).build());
  }
}
