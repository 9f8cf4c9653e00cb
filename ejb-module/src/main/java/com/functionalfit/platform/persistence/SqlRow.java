package com.functionalfit.platform.persistence;

import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.List;
import java.util.Map;

/** A row of a {@link SqlQuery}: values as the driver makes them, found by the label of a column. */
final class SqlRow implements Tuple {

  private final Map<String, Integer> columns;
  private final Object[] values;

  SqlRow(Map<String, Integer> columns, Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  @Override
  public Object get(String label) {
    Integer column = columns.get(label);
    if (column == null) {
      throw new IllegalArgumentException("No column " + label);
    }
    return values[column];
  }

  @Override
  public <X> X get(String label, Class<X> type) {
    return type.cast(get(label));
  }

  @Override
  public Object get(int column) {
    return values[column];
  }

  @Override
  public <X> X get(int column, Class<X> type) {
    return type.cast(get(column));
  }

  @Override
  public <X> X get(TupleElement<X> element) {
    return element.getJavaType().cast(get(element.getAlias()));
  }

  @Override
  public Object[] toArray() {
    return values.clone();
  }

  @Override
  public List<TupleElement<?>> getElements() {
    throw new UnsupportedOperationException("A row of SQL has labels only");
  }
}
