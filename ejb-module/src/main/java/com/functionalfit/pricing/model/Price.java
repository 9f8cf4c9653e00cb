package com.functionalfit.pricing.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** An effective-dated pair of fees for one target, for everybody or for one owner. */
@Entity
@Table(name = "prices")
public class Price extends Stamped {

  @Column(name = "service_type_id", updatable = false)
  private Long serviceTypeId;

  @Column(name = "class_template_id", updatable = false)
  private Long templateId;

  @Column(name = "class_occurrence_id", updatable = false)
  private Long occurrenceId;

  @Column(name = "client_id", updatable = false)
  private Long clientId;

  @Column(name = "staff_id", updatable = false)
  private Long staffId;

  private String label;

  @Column(name = "entry_fee", nullable = false)
  private BigDecimal entryFee;

  @Column(name = "trainer_fee", nullable = false)
  private BigDecimal trainerFee;

  @Column(nullable = false)
  private String currency;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "is_active", nullable = false)
  private boolean active;

  @Column(nullable = false)
  private String source;

  protected Price() {}

  /** What a price is for and whose it is; exactly one target, at most one owner. */
  public record Scope(
      Long serviceTypeId, Long templateId, Long occurrenceId, Long clientId, Long staffId) {

    public static Scope ofTemplate(long templateId) {
      return new Scope(null, templateId, null, null, null);
    }

    public static Scope ofServiceType(long serviceTypeId) {
      return new Scope(serviceTypeId, null, null, null, null);
    }

    public static Scope ofClientTemplate(long clientId, long templateId) {
      return new Scope(null, templateId, null, clientId, null);
    }

    public static Scope ofClientServiceType(long clientId, long serviceTypeId) {
      return new Scope(serviceTypeId, null, null, clientId, null);
    }

    /** Whether it is a price of classes for everybody. */
    public boolean isDefaultClassPrice() {
      return serviceTypeId == null && clientId == null;
    }

    /** Whether it is a price of classes for one client. */
    public boolean isClassPriceOfClient() {
      return serviceTypeId == null && clientId != null;
    }

    public static Scope ofClientOccurrence(long clientId, long occurrenceId) {
      return new Scope(null, null, occurrenceId, clientId, null);
    }
  }

  /** Whom a price is for, the most special first, with the name of the source it stands for. */
  public enum Reach {
    CLIENT_OCCURRENCE,
    CLIENT_TEMPLATE,
    CLASS_DEFAULT,
    CLIENT_PRICE_CODE,
    STAFF_PRICE_CODE,
    SERVICE_TYPE_DEFAULT;

    /** The name in lower case, as charges and registrations keep it. */
    public String source() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A new active price; its target never changes (rule PRICE-7). */
  public Price(
      Scope scope,
      Money entryFee,
      Money trainerFee,
      LocalDate validFrom,
      LocalDate validUntil,
      String source) {
    this.serviceTypeId = scope.serviceTypeId();
    this.templateId = scope.templateId();
    this.occurrenceId = scope.occurrenceId();
    this.clientId = scope.clientId();
    this.staffId = scope.staffId();
    this.entryFee = entryFee.amount();
    this.trainerFee = trainerFee.amount();
    this.currency = entryFee.currency();
    this.validFrom = validFrom;
    this.validUntil = validUntil;
    this.active = true;
    this.source = source;
  }

  /** What it is for and whose it is; never changes. */
  public Scope scope() {
    return new Scope(serviceTypeId, templateId, occurrenceId, clientId, staffId);
  }

  /** How special the price is. */
  public Reach reach() {
    if (occurrenceId != null) {
      return Reach.CLIENT_OCCURRENCE;
    }
    if (templateId != null) {
      return clientId != null ? Reach.CLIENT_TEMPLATE : Reach.CLASS_DEFAULT;
    }
    if (clientId != null) {
      return Reach.CLIENT_PRICE_CODE;
    }
    return staffId != null ? Reach.STAFF_PRICE_CODE : Reach.SERVICE_TYPE_DEFAULT;
  }

  /** Whether it applies to a session of that day (rule PRICE-4). */
  public boolean isInForce(LocalDate day) {
    return overlaps(day, day);
  }

  /**
   * Changes the fees.
   *
   * @throws IllegalArgumentException when the two are in different currencies
   */
  public void reprice(Money newEntryFee, Money newTrainerFee) {
    if (!newEntryFee.currency().equals(newTrainerFee.currency())) {
      throw new IllegalArgumentException("A price has one currency");
    }
    entryFee = newEntryFee.amount();
    trainerFee = newTrainerFee.amount();
    currency = newEntryFee.currency();
  }

  /** Changes when it applies; a null last day is no end. */
  public void reschedule(LocalDate newFrom, LocalDate newUntil) {
    validFrom = newFrom;
    validUntil = newUntil;
  }

  public void activate(boolean on) {
    active = on;
  }

  /** Makes it the price in force from the day on, whatever it was before (rule PRICE-7). */
  public void takeOver(LocalDate from) {
    if (!active || validFrom.isAfter(from)) {
      validFrom = from;
    }
    if (validUntil != null && validUntil.isBefore(from)) {
      validFrom = from;
      validUntil = null;
    }
    active = true;
  }

  public Money entryFee() {
    return new Money(entryFee, currency);
  }

  public Money trainerFee() {
    return new Money(trainerFee, currency);
  }

  public Long templateId() {
    return templateId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day, inclusive; null when there is none. */
  public LocalDate validUntil() {
    return validUntil;
  }

  public boolean isActive() {
    return active;
  }

  public String label() {
    return label;
  }

  public String source() {
    return source;
  }

  public void label(String text) {
    this.label = text;
  }

  public void source(String name) {
    this.source = name;
  }

  /** Ends the price on the day before another begins. */
  public void endBefore(LocalDate nextFrom) {
    if (validFrom.isBefore(nextFrom)) {
      validUntil = nextFrom.minusDays(1);
    } else {
      active = false;
    }
  }

  /** Whether two active prices of the same scope are in force on a common day (rule PRICE-6). */
  public boolean overlaps(LocalDate from, LocalDate until) {
    boolean startsInTime = until == null || !validFrom.isAfter(until);
    boolean endsInTime = validUntil == null || !validUntil.isBefore(from);
    return active && startsInTime && endsInTime;
  }
}
