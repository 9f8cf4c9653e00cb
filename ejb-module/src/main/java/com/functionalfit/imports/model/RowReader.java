package com.functionalfit.imports.model;

import com.functionalfit.imports.RowFault;
import com.functionalfit.shared.PhoneNumber;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes rows of lines, and finds the faults that show in the file alone. */
final class RowReader {

  private static final int LONGEST = 255;
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern NOTHING = Pattern.compile("(?i)|-|N/A");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@\"<>(),;:\\\\]+@[^\\s@.]+(\\.[^\\s@.]+)+");

  private final Map<String, Integer> columns;
  private final Set<String> seen = new HashSet<>();

  RowReader(Map<String, Integer> columns) {
    this.columns = columns;
  }

  /** Reads the next line; the second row about the same person is a fault. */
  ImportRow read(CsvText.Line line) {
    Optional<String> name = value(line, ClientFile.NAME).map(RowReader::tidy);
    if (name.isEmpty()) {
      return ImportRow.faulty(line.line(), RowFault.NAME_MISSING);
    }
    if (name.get().length() > LONGEST) {
      return ImportRow.faulty(line.line(), RowFault.NAME_TOO_LONG);
    }
    Optional<String> email =
        value(line, ClientFile.EMAIL).map(text -> text.toLowerCase(Locale.ROOT));
    if (email.isPresent() && !isEmail(email.get())) {
      return ImportRow.faulty(line.line(), RowFault.EMAIL_MALFORMED);
    }
    Optional<String> phone = value(line, ClientFile.PHONE);
    if (phone.isPresent() && !PhoneNumber.isWellFormed(phone.get())) {
      return ImportRow.faulty(line.line(), RowFault.PHONE_MALFORMED);
    }
    String person =
        email.orElseGet(
            () -> comparable(name.get()) + '\n' + PhoneNumber.normalise(phone.orElse(null)));
    if (!seen.add(person)) {
      return ImportRow.faulty(line.line(), RowFault.DUPLICATE_IN_FILE);
    }
    return withFees(line, name.get(), email.orElse(null), phone.orElse(null));
  }

  private ImportRow withFees(CsvText.Line line, String name, String email, String phone) {
    Optional<String> service = value(line, ClientFile.SERVICE);
    Optional<String> trainer = value(line, ClientFile.TRAINER_FEE);
    Optional<String> entry = value(line, ClientFile.ENTRY_FEE);
    Optional<BigDecimal> trainerFee = trainer.flatMap(FeeText::read);
    Optional<BigDecimal> entryFee = entry.flatMap(FeeText::read);
    if (trainerFee.isPresent() != trainer.isPresent()
        || entryFee.isPresent() != entry.isPresent()) {
      return ImportRow.faulty(line.line(), RowFault.FEE_MALFORMED);
    }
    return new ImportRow(
        line.line(),
        name,
        email,
        phone,
        service.orElse(null),
        trainerFee.orElse(null),
        entryFee.orElse(null),
        null);
  }

  /** The form in which two names are the same. */
  static String comparable(String name) {
    return Normalizer.normalize(tidy(name), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String tidy(String text) {
    return BLANK.matcher(text.strip()).replaceAll(" ");
  }

  private static boolean isEmail(String text) {
    return text.length() <= LONGEST && EMAIL.matcher(text).matches();
  }

  /** What a column holds; empty for nothing, a dash and N/A. */
  private Optional<String> value(CsvText.Line line, String column) {
    List<String> fields = line.fields();
    int index = columns.get(column);
    return Optional.of(index < fields.size() ? fields.get(index).strip() : "")
        .filter(text -> !NOTHING.matcher(text).matches());
  }
}
