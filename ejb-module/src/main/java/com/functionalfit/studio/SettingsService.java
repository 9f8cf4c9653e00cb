package com.functionalfit.studio;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.model.SettingChanges;
import com.functionalfit.studio.model.SettingRow;
import com.functionalfit.studio.model.SettingRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The business settings as admins read and change them (rules SET-1, SET-2). */
@Stateless
public class SettingsService {

  @Inject private SettingRows rows;
  @Inject private ChangeLog changeLog;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;
  @Inject private Event<SettingsChanged> announcements;

  @RolesAllowed(Roles.ADMIN)
  public SettingsView list() {
    return view(rows.list());
  }

  /**
   * Changes some settings, all or none.
   *
   * @param expectedVersion version the caller saw; null to change whatever is there
   * @param values plain JSON values by name
   * @throws Refusal STALE, or VALIDATION naming each wrong value
   */
  @RolesAllowed(Roles.ADMIN)
  public SettingsView change(Integer expectedVersion, Map<String, Object> values) {
    List<SettingRow> stored = rows.listLocked();
    if (expectedVersion != null && expectedVersion != version(stored)) {
      throw Refusal.stale();
    }
    Map<String, Object> before = plainValues(stored);
    Map<String, Object> changed = SettingChanges.of(before, values);
    if (!changed.isEmpty()) {
      write(stored, before, changed);
    }
    return view(rows.list());
  }

  private void write(
      List<SettingRow> stored, Map<String, Object> before, Map<String, Object> changed) {
    Map<String, SettingRow> byName =
        stored.stream().collect(Collectors.toMap(SettingRow::name, Function.identity()));
    changed.forEach((name, value) -> store(byName.get(name), name, SettingJson.write(value)));
    rows.flush();
    Change.Builder change = Change.of(ChangeAction.SETTING_CHANGED, "setting", null);
    changed.forEach((name, value) -> change.before(name, before.get(name)).after(name, value));
    changeLog.record(change.build());
    announcements.fire(new SettingsChanged(Set.copyOf(changed.keySet())));
  }

  private void store(SettingRow row, String name, String json) {
    if (row == null) {
      rows.add(new SettingRow(name, json, caller.get().userId(), clock.now()));
    } else {
      row.change(json, caller.get().userId(), clock.now());
    }
  }

  private SettingsView view(List<SettingRow> stored) {
    return SettingViews.of(
        stored, rows.editors(), rows.technicalGuest(), version(stored), caller.get().locale());
  }

  private static Map<String, Object> plainValues(List<SettingRow> stored) {
    Map<String, Object> plain = new HashMap<>();
    stored.forEach(row -> plain.put(row.name(), SettingJson.read(row.json())));
    return plain;
  }

  /** Rows are never deleted and their versions only rise, so the sum tells every state apart. */
  private static int version(List<SettingRow> stored) {
    return stored.stream().mapToInt(SettingRow::version).sum() + stored.size();
  }
}
