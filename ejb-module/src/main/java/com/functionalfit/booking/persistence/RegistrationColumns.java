package com.functionalfit.booking.persistence;

import com.functionalfit.booking.model.CancelKind;
import com.functionalfit.booking.model.PaymentMethod;
import com.functionalfit.booking.model.PaymentStatus;
import com.functionalfit.booking.model.RegistrationSource;
import com.functionalfit.booking.model.RegistrationStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Stores the enums of a registration under the lower-case names of the domain model. */
public final class RegistrationColumns {

  private RegistrationColumns() {}

  /** Lower-case text of a constant and back. */
  abstract static class LowerCase<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> type;

    LowerCase(Class<E> type) {
      this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
      return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convertToEntityAttribute(String stored) {
      return stored == null ? null : Enum.valueOf(type, stored.toUpperCase(Locale.ROOT));
    }
  }

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
