package com.functionalfit.platform.validation;

import com.functionalfit.shared.Patch;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Lets constraints stand on the content of a {@link Patch}: {@code Patch<@Size(max = 9) String>}.
 */
public class PatchExtractor implements ValueExtractor<Patch<@ExtractedValue ?>> {

  @Override
  public void extractValues(Patch<?> patch, ValueReceiver receiver) {
    if (patch.isPresent() && patch.value() != null) {
      receiver.value(null, patch.value());
    }
  }
}
