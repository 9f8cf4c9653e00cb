package com.functionalfit.shared;

import java.util.List;

/**
 * Which part of a list is wanted.
 *
 * @param page counted from 1
 * @param pageSize 1 to {@value #MAX_PAGE_SIZE}
 * @param sort most significant field first; empty for the list's own order
 */
public record PageRequest(int page, int pageSize, List<Sort> sort) {

  public static final int DEFAULT_PAGE_SIZE = 50;
  public static final int MAX_PAGE_SIZE = 200;

  public PageRequest {
    if (page < 1 || pageSize < 1 || pageSize > MAX_PAGE_SIZE) {
      throw new IllegalArgumentException("Page out of range");
    }
    sort = List.copyOf(sort);
  }

  public static PageRequest first(int pageSize) {
    return new PageRequest(1, pageSize, List.of());
  }

  /** Rows to skip before the first one of this page. */
  public int offset() {
    return Math.multiplyExact(page - 1, pageSize);
  }
}
