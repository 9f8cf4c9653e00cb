package com.functionalfit.notifications.model;

import com.functionalfit.notifications.model.Sessions.DayItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's day as a table and as lines.
 *
 * @param isTrainer whether seats taken matter; else the trainer does
 */
public record DayTable(List<DayItem> items, boolean isTrainer, Wording wording) {

  private static final String CELL =
      "<%1$s style=\"text-align: left; padding: 4px 8px\">%2$s</%1$s>";

  /** The table; every cell escaped. */
  public String html() {
    StringBuilder html = new StringBuilder("<table><tr>");
    html.append(cell("th", wording.word("day.time")))
        .append(cell("th", wording.word("day.title")))
        .append(cell("th", wording.word(isTrainer ? "day.people" : "day.trainer")))
        .append(cell("th", wording.word("day.room")))
        .append("</tr>");
    for (DayItem item : items) {
      html.append("<tr>")
          .append(cell("td", time(item)))
          .append(cell("td", title(item)))
          .append(cell("td", people(item)))
          .append(cell("td", item.room()))
          .append("</tr>");
    }
    return html.append("</table>").toString();
  }

  /** One line a session. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (DayItem item : items) {
      lines.add(String.join(" ", time(item), title(item), people(item), item.room()));
    }
    return lines;
  }

  private String time(DayItem item) {
    return wording.time(item.startsAt()) + "–" + wording.time(item.endsAt());
  }

  private String title(DayItem item) {
    return (item.title() + " (" + wording.word(kind(item)) + ")").strip();
  }

  private static String kind(DayItem item) {
    return switch (item.kind()) {
      case GROUP -> "day.class";
      case INDIVIDUAL -> "day.individual";
      case BLOCK -> "day.block";
    };
  }

  private String people(DayItem item) {
    if (!isTrainer) {
      return item.trainer();
    }
    return switch (item.kind()) {
      case GROUP -> item.booked() + "/" + item.capacity();
      case INDIVIDUAL -> Integer.toString(item.booked());
      case BLOCK -> "";
    };
  }

  private static String cell(String tag, String value) {
    return CELL.formatted(tag, TemplateText.escape(value));
  }
}
