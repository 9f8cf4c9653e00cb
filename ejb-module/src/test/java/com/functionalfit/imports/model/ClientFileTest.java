package com.functionalfit.imports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.functionalfit.imports.RowFault;
import com.functionalfit.shared.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IMP-1, IMP-4: a file of clients")
class ClientFileTest {

  private static final String HEADER = "nev;email;tel;szolg;edzoi dij;belepo dij\n";

  @Test
  @Tag("IMP-1")
  void readsColumnsInAnyOrderAndNamesThoseItIgnores() {
    ClientFile file =
        ClientFile.read("Tel; BELEPO DIJ;nev;Email;szolg;edzoi dij;kedvenc\n1234567;5;A;;PT;3;x\n");
    assertThat(file.ignoredColumns()).containsExactly("kedvenc");
    ImportRow row = file.rows().get(0);
    assertThat(row.name()).isEqualTo("A");
    assertThat(row.phone()).isEqualTo("1234567");
    assertThat(row.entryFee()).isEqualByComparingTo("5");
    assertThat(row.trainerFee()).isEqualByComparingTo("3");
  }

  @Test
  @Tag("IMP-1")
  void refusesMissingColumnsByName() {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> ClientFile.read("nev;tel;szolg\nA;;\n"));
    assertThat(refusal.details())
        .containsEntry("missingColumns", List.of("email", "edzoi dij", "belepo dij"));
    assertThat(refusal.errors().get(0).code()).isEqualTo("missing_columns");
  }

  @Test
  @Tag("IMP-1")
  void refusesFilesWithoutRowAndTextThatIsNotUtf8() {
    assertThatThrownBy(() -> ClientFile.read(HEADER + "\n;;;;;\n")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ClientFile.decode(new byte[] {(byte) 0xC3, 'A'}))
        .isInstanceOf(Refusal.class);
    assertThat(ClientFile.decode("\uFEFFnev".getBytes(StandardCharsets.UTF_8))).isEqualTo("nev");
  }

  @Test
  void countsEmptyLinesAndQuotedLineEndsInLineNumbers() {
    ClientFile file =
        ClientFile.read(
            HEADER + "\r\n\"Kovács \"\"Kati\"\"; ifj.\";;;;;\r\n\n\"A\nB\";;;;;\nC;;;;;");
    assertThat(file.rows()).extracting(ImportRow::line).containsExactly(3, 5, 7);
    assertThat(file.rows())
        .extracting(ImportRow::name)
        .containsExactly("Kovács \"Kati\"; ifj.", "A B", "C");
  }

  @Test
  @Tag("IMP-2")
  void takesADashAndNAForNothing() {
    ImportRow row = ClientFile.read(HEADER + "A;-;n/a;N/A;-;\n").rows().get(0);
    assertThat(row.email()).isNull();
    assertThat(row.phone()).isNull();
    assertThat(row.service()).isNull();
    assertThat(row.hasFee()).isFalse();
    assertThat(row.fault()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ";a@b.hu;;;; | NAME_MISSING",
        "A;nobody;;;; | EMAIL_MALFORMED",
        "A;a@b;;;; | EMAIL_MALFORMED",
        "A;;egy-kettő;;; | PHONE_MALFORMED",
        "A;;;PT;-5; | FEE_MALFORMED",
        "A;;;PT;;sok | FEE_MALFORMED"
      })
  void namesTheFaultOfARow(String line, RowFault fault) {
    assertThat(ClientFile.read(HEADER + line + "\n").rows().get(0).fault()).isEqualTo(fault);
  }

  @Test
  void theSecondRowAboutOnePersonIsAFault() {
    List<ImportRow> rows =
        ClientFile.read(
                HEADER
                    + "A;a@b.hu;;;;\nB;A@B.HU;;;;\n"
                    + "Kis  Éva;;06 30 111 2222;;;\nKIS ÉVA;;+36301112222;;;\nKis Éva;;;;;\n")
            .rows();
    assertThat(rows)
        .extracting(ImportRow::fault)
        .containsExactly(null, RowFault.DUPLICATE_IN_FILE, null, RowFault.DUPLICATE_IN_FILE, null);
  }

  @ParameterizedTest
  @Tag("IMP-4")
  @CsvSource(
      delimiter = '|',
      value = {
        "15000 | 15000",
        "15 000 Ft | 15000",
        "15.000 | 15000",
        "15,000 HUF | 15000",
        "1.234.567 | 1234567",
        "1.234,50 | 1234.50",
        "1,234.50 | 1234.50",
        "12,5 | 12.50",
        "12.5 | 12.50",
        "0 | 0",
        "0,005 | 5",
        "1500.00 | 1500"
      })
  void readsFeesAsPeopleWriteThem(String text, BigDecimal amount) {
    assertThat(FeeText.read(text).orElseThrow()).isEqualByComparingTo(amount);
  }

  @ParameterizedTest
  @Tag("IMP-4")
  @ValueSource(strings = {"-1", "Ft", "ezer", "1e3", "12 345 678 901", "1.2.3"})
  void refusesFeesItCannotRead(String text) {
    assertThat(FeeText.read(text)).isEmpty();
  }
}
