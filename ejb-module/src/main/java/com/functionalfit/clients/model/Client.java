package com.functionalfit.clients.model;

import com.functionalfit.platform.persistence.EncryptedText;
import com.functionalfit.platform.persistence.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A person who trains, or the technical guest that stands for an unknown walk-in (rule GUEST-1). A
 * client with an account carries the account's name; one without is a walk-in.
 */
@Entity
@Table(name = "clients")
public class Client extends Stamped {

  private static final String PERSON = "person";
  private static final String TECHNICAL = "technical";

  @Column(name = "user_id")
  private Long userId;

  @Column(nullable = false)
  private String kind;

  @Column(name = "full_name", nullable = false)
  private String fullName;

  @Convert(converter = EncryptedText.class)
  @Column(name = "phone_enc")
  private String phone;

  @Column(name = "phone_bidx")
  private String phoneIndex;

  @Convert(converter = EncryptedText.class)
  @Column(name = "date_of_birth_enc")
  private String dateOfBirth;

  @Convert(converter = EncryptedText.class)
  @Column(name = "emergency_contact_name_enc")
  private String emergencyContactName;

  @Convert(converter = EncryptedText.class)
  @Column(name = "emergency_contact_phone_enc")
  private String emergencyContactPhone;

  @Convert(converter = EncryptedText.class)
  @Column(name = "notes_enc")
  private String notes;

  @Column(name = "joined_on", nullable = false)
  private LocalDate joinedOn;

  @Column(name = "reminder_24h", nullable = false)
  private boolean reminder24h;

  @Column(name = "reminder_2h", nullable = false)
  private boolean reminder2h;

  @Column(name = "daily_schedule", nullable = false)
  private boolean dailySchedule;

  @Column(name = "erased_at")
  private Instant erasedAt;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  /** For JPA only. */
  protected Client() {}

  /**
   * A new person, reminded a day ahead until they choose otherwise.
   *
   * @param userId account; null for a walk-in
   */
  public Client(String fullName, Long userId, LocalDate joinedOn) {
    this.kind = PERSON;
    this.fullName = fullName;
    this.userId = userId;
    this.joinedOn = joinedOn;
    this.reminder24h = true;
  }

  /** The walk-in now has an account. */
  public void joinAccount(long user) {
    if (userId != null || isTechnical()) {
      throw new IllegalStateException("Client " + id() + " cannot get an account");
    }
    userId = user;
  }

  /**
   * The account goes to the same person's other profile.
   *
   * @return the user; null for a walk-in
   */
  public Long leaveAccount() {
    Long user = userId;
    userId = null;
    return user;
  }

  /** Learns from another profile of the same person what this one does not know. */
  public void takeOver(Client other) {
    if (phone == null) {
      changePhone(other.phone, other.phoneIndex);
    }
    dateOfBirth = dateOfBirth == null ? other.dateOfBirth : dateOfBirth;
    if (emergencyContactName == null && emergencyContactPhone == null) {
      changeEmergencyContact(other.emergencyContactName, other.emergencyContactPhone);
    }
    notes = notes == null ? other.notes : notes;
    joinedOn = joinedOn.isBefore(other.joinedOn) ? joinedOn : other.joinedOn;
  }

  public void rename(String newName) {
    fullName = newName;
  }

  /**
   * Replaces the phone number.
   *
   * @param index blind index of the normalised number; null without number
   */
  public void changePhone(String newPhone, String index) {
    phone = newPhone;
    phoneIndex = index;
  }

  public void changeDateOfBirth(LocalDate date) {
    dateOfBirth = date == null ? null : date.toString();
  }

  public void changeEmergencyContact(String name, String phoneNumber) {
    emergencyContactName = name;
    emergencyContactPhone = phoneNumber;
  }

  public void changeNotes(String text) {
    notes = text;
  }

  /** Chooses which mails the person wants (rule NOTI-2). */
  public void chooseMails(boolean dayAhead, boolean hoursAhead, boolean dailyOverview) {
    reminder24h = dayAhead;
    reminder2h = hoursAhead;
    dailySchedule = dailyOverview;
  }

  /** Takes the client out of lists and look-ups; history keeps the name. */
  public void remove(Instant at) {
    deletedAt = at;
  }

  /**
   * Forgets who the client was (rule PRIV-4); what others keep of the client stays under the new
   * name.
   *
   * @throws IllegalStateException for a client who was not removed before, and the technical guest
   */
  public void erase(String placeholder, Instant at) {
    if (deletedAt == null || isTechnical()) {
      throw new IllegalStateException("Client " + id() + " cannot be erased");
    }
    fullName = placeholder;
    changePhone(null, null);
    dateOfBirth = null;
    changeEmergencyContact(null, null);
    notes = null;
    erasedAt = at;
  }

  public boolean isErased() {
    return erasedAt != null;
  }

  /** Whether the client may still be found and changed. */
  public boolean isLiving() {
    return deletedAt == null && erasedAt == null;
  }

  public boolean isTechnical() {
    return TECHNICAL.equals(kind);
  }

  /** Account; null for a walk-in. */
  public Long userId() {
    return userId;
  }

  /** {@code person} or {@code technical}. */
  public String kind() {
    return kind;
  }

  public String fullName() {
    return fullName;
  }

  public String phone() {
    return phone;
  }

  public LocalDate dateOfBirth() {
    return dateOfBirth == null ? null : LocalDate.parse(dateOfBirth);
  }

  public String emergencyContactName() {
    return emergencyContactName;
  }

  public String emergencyContactPhone() {
    return emergencyContactPhone;
  }

  public String notes() {
    return notes;
  }

  public LocalDate joinedOn() {
    return joinedOn;
  }

  public boolean isReminded24h() {
    return reminder24h;
  }

  public boolean isReminded2h() {
    return reminder2h;
  }

  public boolean wantsDailySchedule() {
    return dailySchedule;
  }
}
