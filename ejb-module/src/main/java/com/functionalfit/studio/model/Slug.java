package com.functionalfit.studio.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes the readable name a site has in addresses (rule REF-2). */
public final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final int MAX_LENGTH = 240;
  private static final String NAMELESS = "site";

  private Slug() {}

  /** The slug of a name: lower case, without accents, words joined by dashes; never empty. */
  public static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String dashed = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String cut = dashed.length() > MAX_LENGTH ? dashed.substring(0, MAX_LENGTH) : dashed;
    String slug = EDGES.matcher(cut).replaceAll("");
    return slug.isEmpty() ? NAMELESS : slug;
  }

  /** As {@link #of}, with the first number behind it that makes it free. */
  public static String free(String name, Predicate<String> isTaken) {
    String slug = of(name);
    String candidate = slug;
    for (int number = 2; isTaken.test(candidate); number++) {
      candidate = slug + "-" + number;
    }
    return candidate;
  }
}
