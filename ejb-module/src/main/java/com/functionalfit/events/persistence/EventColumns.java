package com.functionalfit.events.persistence;

import com.functionalfit.events.model.Attendance;
import com.functionalfit.events.model.EventStatus;
import com.functionalfit.events.model.GuestPayment;
import com.functionalfit.platform.persistence.LowerCase;
import jakarta.persistence.Converter;

/** Stores the enums of events and guests under the lower-case names of the domain model. */
public final class EventColumns {

  private EventColumns() {}

  /** Column {@code status} of events. */
  @Converter(autoApply = true)
  public static class Status extends LowerCase<EventStatus> {
    public Status() {
      super(EventStatus.class);
    }
  }

  /** Column {@code attendance}. */
  @Converter(autoApply = true)
  public static class Came extends LowerCase<Attendance> {
    public Came() {
      super(Attendance.class);
    }
  }

  /** Column {@code payment_method}. */
  @Converter(autoApply = true)
  public static class Method extends LowerCase<GuestPayment.Method> {
    public Method() {
      super(GuestPayment.Method.class);
    }
  }

  /** Column {@code payment_status}. */
  @Converter(autoApply = true)
  public static class PaymentState extends LowerCase<GuestPayment.Status> {
    public PaymentState() {
      super(GuestPayment.Status.class);
    }
  }
}
