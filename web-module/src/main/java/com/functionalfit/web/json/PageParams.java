package com.functionalfit.web.json;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The paging and sorting parameters of every paged list; use as {@code @BeanParam}. */
public class PageParams {

  @QueryParam("page")
  private String page;

  @QueryParam("pageSize")
  private String pageSize;

  @QueryParam("sort")
  private String sort;

  /**
   * The request these parameters make.
   *
   * @param sortable field names the list can be sorted by
   * @throws Refusal VALIDATION on {@code page}, {@code pageSize} or {@code sort}
   */
  public PageRequest toRequest(Set<String> sortable) {
    int number = number("page", page, 1, Integer.MAX_VALUE / PageRequest.MAX_PAGE_SIZE);
    int size =
        number("pageSize", pageSize, PageRequest.DEFAULT_PAGE_SIZE, PageRequest.MAX_PAGE_SIZE);
    return new PageRequest(number, size, sorts(sortable));
  }

  private List<Sort> sorts(Set<String> sortable) {
    if (sort == null || sort.isBlank()) {
      return List.of();
    }
    return Arrays.stream(sort.split(",")).map(part -> toSort(part.strip(), sortable)).toList();
  }

  private static Sort toSort(String part, Set<String> sortable) {
    boolean descending = part.startsWith("-");
    String field = descending ? part.substring(1) : part;
    if (!sortable.contains(field)) {
      throw Refusal.invalid("sort", FieldError.SORT);
    }
    return new Sort(field, !descending);
  }

  private static int number(String name, String text, int absent, int max) {
    if (text == null || text.isBlank()) {
      return absent;
    }
    try {
      int value = Integer.parseInt(text.strip());
      if (value >= 1 && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw Refusal.invalid(name, FieldError.FORMAT);
    }
    throw Refusal.invalid(name, FieldError.RANGE);
  }
}
