package com.functionalfit.studio.model;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.persistence.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A kind of one-to-one session. Its fees are prices, and not its own. */
@Entity
@Table(name = "service_types")
public class ServiceType extends Stamped implements Recorded {

  @Column(nullable = false)
  private String code;

  @Column(nullable = false)
  private String name;

  @Column private String description;

  @Column(name = "credits_required", nullable = false)
  private int creditsRequired;

  @Column(name = "is_active", nullable = false)
  private boolean active = true;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  /** For JPA only. */
  protected ServiceType() {}

  /** A new, active service type; the code is kept in upper case. */
  public ServiceType(String code, String name) {
    identify(code, name);
  }

  /** Gives another code and name. */
  public final void identify(String newCode, String newName) {
    code = newCode.toUpperCase(Locale.ROOT);
    name = newName;
  }

  public void describe(String text) {
    description = text;
  }

  /** Says how many credits of a pass a session takes; 0 is never paid by pass. */
  public void takeCredits(int credits) {
    creditsRequired = credits;
  }

  /** An inactive type takes no new events; existing ones keep theirs (rule PRICE-10). */
  public void activate(boolean isActive) {
    active = isActive;
  }

  /** Takes the type out of lists and look-ups. */
  public void remove(Instant at) {
    active = false;
    deletedAt = at;
  }

  public boolean isLiving() {
    return deletedAt == null;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  public int creditsRequired() {
    return creditsRequired;
  }

  public boolean isActive() {
    return active;
  }

  @Override
  public Change.Builder change() {
    return Change.of(ChangeAction.MASTER_DATA_CHANGED, "service_type", id());
  }

  @Override
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("code", code);
    values.put("name", name);
    values.put("description", description);
    values.put("creditsRequired", creditsRequired);
    values.put("isActive", active);
    return values;
  }
}
