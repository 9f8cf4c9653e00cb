package com.functionalfit.booking.persistence;

import com.functionalfit.booking.model.CancelKind;
import com.functionalfit.booking.model.PaymentMethod;
import com.functionalfit.booking.model.PaymentStatus;
import com.functionalfit.booking.model.RegistrationSource;
import com.functionalfit.booking.model.RegistrationStatus;
import com.functionalfit.platform.persistence.LowerCase;
import jakarta.persistence.Converter;

/** Stores the enums of a registration under the lower-case names of the domain model. */
public final class RegistrationColumns {

  private RegistrationColumns() {}

  /** Column {@code status}. */
  @Converter(autoApply = true)
  public static class Status extends LowerCase<RegistrationStatus> {
    public Status() {
      super(RegistrationStatus.class);
    }
  }

  /** Column {@code source}. */
  @Converter(autoApply = true)
  public static class Source extends LowerCase<RegistrationSource> {
    public Source() {
      super(RegistrationSource.class);
    }
  }

  /** Column {@code cancel_kind}. */
  @Converter(autoApply = true)
  public static class Kind extends LowerCase<CancelKind> {
    public Kind() {
      super(CancelKind.class);
    }
  }

  /** Column {@code payment_method}. */
  @Converter(autoApply = true)
  public static class Method extends LowerCase<PaymentMethod> {
    public Method() {
      super(PaymentMethod.class);
    }
  }

  /** Column {@code payment_status}. */
  @Converter(autoApply = true)
  public static class PaymentState extends LowerCase<PaymentStatus> {
    public PaymentState() {
      super(PaymentStatus.class);
    }
  }
}
