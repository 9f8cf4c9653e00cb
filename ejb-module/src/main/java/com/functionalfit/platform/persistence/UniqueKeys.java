package com.functionalfit.platform.persistence;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.persistence.PersistenceException;
import java.util.Map;

/** Turns a refusal of a unique key into the answer for the field it guards (rule CONC-4). */
public final class UniqueKeys {

  private UniqueKeys() {}

  /**
   * Writes, and translates.
   *
   * @param fields name of the field by name of the unique key
   * @throws Refusal VALIDATION with code {@code taken} for the field
   */
  public static void guard(Runnable write, Map<String, String> fields) {
    try {
      write.run();
    } catch (PersistenceException e) {
      for (Map.Entry<String, String> field : fields.entrySet()) {
        if (SqlErrors.isDuplicateKey(e, field.getKey())) {
          throw Refusal.invalid(field.getValue(), FieldError.TAKEN);
        }
      }
      throw e;
    }
  }
}
