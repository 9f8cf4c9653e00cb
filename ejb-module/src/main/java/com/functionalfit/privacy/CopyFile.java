package com.functionalfit.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.functionalfit.privacy.model.PersonalData.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a person's data as a ZIP file that holds each section as JSON and as CSV. */
final class CopyFile {

  private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // so that spreadsheets read UTF-8

  private CopyFile() {}

  static byte[] of(List<Section> sections) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Section section : sections) {
        put(zip, section.name() + ".json", JSON.writeValueAsString(section.rows()));
        put(zip, section.name() + ".csv", BYTE_ORDER_MARK + csv(section.rows()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A copy could not be written", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String csv(List<Map<String, Object>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    String header = line(rows.get(0).keySet());
    return header + rows.stream().map(row -> line(row.values())).collect(Collectors.joining());
  }

  private static String line(Iterable<?> values) {
    StringBuilder line = new StringBuilder();
    for (Object value : values) {
      line.append(line.length() == 0 ? "" : ";").append(cell(value));
    }
    return line.append("\r\n").toString();
  }

  /** Quoted always; a cell that a spreadsheet would take for a formula gets an apostrophe. */
  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    boolean isNumber = value instanceof Number;
    return '"' + (isFormula && !isNumber ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
