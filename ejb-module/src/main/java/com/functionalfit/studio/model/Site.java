package com.functionalfit.studio.model;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.studio.WeekHours;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A place of the company, with rooms. */
@Entity
@Table(name = "sites")
public class Site extends Stamped implements Recorded {

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String slug;

  @Column private String address;

  @Column private String city;

  @Column(name = "postal_code")
  private String postalCode;

  @Column private String phone;

  @Column private String email;

  @Column private String description;

  @Column(name = "opening_hours", nullable = false)
  private WeekHours openingHours;

  @Column(name = "is_active", nullable = false)
  private boolean active = true;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  /** For JPA only. */
  protected Site() {}

  /** A new, active site. */
  public Site(String name, String slug, WeekHours openingHours) {
    this.name = name;
    this.slug = slug;
    this.openingHours = openingHours;
  }

  /** Gives another name; the slug stays, because addresses hold it. */
  public void rename(String newName) {
    name = newName;
  }

  public void changeSlug(String newSlug) {
    slug = newSlug;
  }

  public void locate(String newAddress, String newCity, String newPostalCode) {
    address = newAddress;
    city = newCity;
    postalCode = newPostalCode;
  }

  public void changeContact(String newPhone, String newEmail) {
    phone = newPhone;
    email = newEmail;
  }

  public void describe(String text) {
    description = text;
  }

  public void open(WeekHours hours) {
    openingHours = hours;
  }

  public void activate(boolean isActive) {
    active = isActive;
  }

  /** Takes the site out of lists and look-ups (rule REF-1). */
  public void remove(Instant at) {
    active = false;
    deletedAt = at;
  }

  public boolean isLiving() {
    return deletedAt == null;
  }

  public String name() {
    return name;
  }

  public String slug() {
    return slug;
  }

  public String address() {
    return address;
  }

  public String city() {
    return city;
  }

  public String postalCode() {
    return postalCode;
  }

  public String phone() {
    return phone;
  }

  public String email() {
    return email;
  }

  public String description() {
    return description;
  }

  public WeekHours openingHours() {
    return openingHours;
  }

  public boolean isActive() {
    return active;
  }

  @Override
  public Change.Builder change() {
    return Change.of(ChangeAction.MASTER_DATA_CHANGED, "site", id())
        .at(new Change.Where(id(), null, null, null));
  }

  @Override
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", name);
    values.put("slug", slug);
    values.put("address", address);
    values.put("city", city);
    values.put("postalCode", postalCode);
    values.put("phone", phone);
    values.put("email", email);
    values.put("description", description);
    values.put("openingHours", openingHours.days());
    values.put("isActive", active);
    return values;
  }
}
