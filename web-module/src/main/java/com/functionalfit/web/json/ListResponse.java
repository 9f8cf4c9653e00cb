package com.functionalfit.web.json;

import com.functionalfit.shared.Page;
import java.util.List;
import java.util.function.Function;

/** The bodies of lists. */
public final class ListResponse {

  private ListResponse() {}

  /** A list without paging. */
  public record Items<T>(List<T> items) {}

  /** One page of a paged list. */
  public record Paged<T>(List<T> items, int page, int pageSize, long total) {}

  public static <T> Items<T> of(List<T> items) {
    return new Items<>(items);
  }

  /** A page with each row translated. */
  public static <T, R> Paged<R> of(Page<T> page, Function<? super T, ? extends R> mapper) {
    return new Paged<>(
        page.items().stream().<R>map(mapper).toList(), page.page(), page.pageSize(), page.total());
  }
}
