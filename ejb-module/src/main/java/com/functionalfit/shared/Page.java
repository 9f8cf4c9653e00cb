package com.functionalfit.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items rows of this page; never null
 * @param page number of this page, from 1
 * @param pageSize rows a full page holds
 * @param total rows of the whole list
 */
public record Page<T>(List<T> items, int page, int pageSize, long total) {

  public Page {
    items = List.copyOf(items);
  }

  public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
    return new Page<>(items, request.page(), request.pageSize(), total);
  }

  /** A page of a list that holds nothing. */
  public static <T> Page<T> empty(PageRequest request) {
    return of(List.of(), request, 0);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
    return new Page<>(items.stream().<R>map(mapper).toList(), page, pageSize, total);
  }
}
