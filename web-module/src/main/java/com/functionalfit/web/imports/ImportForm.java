package com.functionalfit.web.imports;

import com.functionalfit.imports.StartImport;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.QueryValues;
import com.functionalfit.web.problem.ProblemException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The multipart form of an import. */
@Schema(name = "ClientImportForm")
record ImportForm(
    @Schema(format = "binary", required = true) String file, Boolean dryRun, Boolean again) {

  /** Largest file. */
  static final int MAX_BYTES = 5 * 1024 * 1024;

  private static final Set<String> TYPES =
      Set.of("text/csv", "text/plain", "application/vnd.ms-excel");
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_FLAG = 16;

  /**
   * Reads the parts.
   *
   * @throws Refusal VALIDATION, TOO_LARGE or MEDIA_TYPE
   */
  static StartImport read(List<EntityPart> parts) throws IOException {
    EntityPart file =
        find(parts, "file").orElseThrow(() -> Refusal.invalid("file", FieldError.REQUIRED));
    String name = file.getFileName().map(ImportForm::bare).orElse("");
    if (!TYPES.contains(type(file)) || !name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt)")) {
      throw new ProblemException(ProblemCode.MEDIA_TYPE);
    }
    byte[] content = bytes(file, MAX_BYTES);
    return new StartImport(name, content, flag(parts, "dryRun"), flag(parts, "again"));
  }

  private static boolean flag(List<EntityPart> parts, String name) throws IOException {
    Optional<EntityPart> part = find(parts, name);
    if (part.isEmpty()) {
      return false;
    }
    String text = new String(bytes(part.get(), LONGEST_FLAG), StandardCharsets.UTF_8);
    return Boolean.TRUE.equals(QueryValues.flag(name, text));
  }

  private static Optional<EntityPart> find(List<EntityPart> parts, String name) {
    return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
  }

  private static byte[] bytes(EntityPart part, int most) throws IOException {
    try (InputStream content = part.getContent()) {
      byte[] read = content.readNBytes(most + 1);
      if (read.length > most) {
        throw new ProblemException(ProblemCode.TOO_LARGE);
      }
      return read;
    }
  }

  private static String type(EntityPart part) {
    return part.getMediaType() == null
        ? ""
        : (part.getMediaType().getType() + '/' + part.getMediaType().getSubtype())
            .toLowerCase(Locale.ROOT);
  }

  /** A name without the folders some browsers send along. */
  private static String bare(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
  }
}
