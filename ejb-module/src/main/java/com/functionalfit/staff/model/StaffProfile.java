package com.functionalfit.staff.model;

import com.functionalfit.platform.persistence.EncryptedText;
import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.platform.persistence.WordList;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** What the studio knows of somebody who works there, beside the account. */
@Entity
@Table(name = "staff_profiles")
public class StaffProfile extends Stamped {

  @Column(name = "user_id", nullable = false, updatable = false)
  private Long userId;

  @Column private String bio;

  @Column private String specialization;

  @Convert(converter = WordList.class)
  @Column(nullable = false)
  private List<String> skills = List.of();

  @Convert(converter = EncryptedText.class)
  @Column(name = "phone_enc")
  private String phone;

  @Column(name = "default_site_id")
  private Long defaultSiteId;

  @Column(name = "default_hourly_rate")
  private BigDecimal defaultHourlyRate;

  @Column(name = "is_available_for_booking", nullable = false)
  private boolean availableForBooking;

  @Column(name = "is_visible", nullable = false)
  private boolean visible = true;

  @Column(name = "daily_schedule", nullable = false)
  private boolean dailySchedule;

  /** For JPA only. */
  protected StaffProfile() {}

  /** A new profile, shown to clients. */
  public StaffProfile(long userId, boolean availableForBooking) {
    this.userId = userId;
    this.availableForBooking = availableForBooking;
  }

  /** Replaces what is told about the person. */
  public void introduce(String newBio, String newSpecialization, List<String> newSkills) {
    bio = newBio;
    specialization = newSpecialization;
    skills = newSkills == null ? List.of() : List.copyOf(newSkills);
  }

  public void changePhone(String newPhone) {
    phone = newPhone;
  }

  /**
   * Says where the person usually works, and for how much.
   *
   * @param siteId null for no usual site
   * @param hourlyRate gross per hour in the studio's currency; null for the studio's fallback
   */
  public void employ(Long siteId, BigDecimal hourlyRate) {
    defaultSiteId = siteId;
    defaultHourlyRate = hourlyRate;
  }

  /** Says whether the person is offered for booking, and shown to clients. */
  public void present(boolean isAvailable, boolean isShown) {
    availableForBooking = isAvailable;
    visible = isShown;
  }

  public void chooseDailySchedule(boolean isWanted) {
    dailySchedule = isWanted;
  }

  public Long userId() {
    return userId;
  }

  public String bio() {
    return bio;
  }

  public String specialization() {
    return specialization;
  }

  public List<String> skills() {
    return skills;
  }

  public String phone() {
    return phone;
  }

  /** Usual site; null when there is none. */
  public Long defaultSiteId() {
    return defaultSiteId;
  }

  /** Gross amount per hour; null for the studio's fallback rate. */
  public BigDecimal defaultHourlyRate() {
    return defaultHourlyRate;
  }

  public boolean isAvailableForBooking() {
    return availableForBooking;
  }

  public boolean isVisible() {
    return visible;
  }

  public boolean wantsDailySchedule() {
    return dailySchedule;
  }
}
