/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see DataTable */
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Field of the API's `sort`; makes the header a button. */
  sortField?: string;
  align?: 'left' | 'right';
  /** Total of the column, for money. */
  total?: ReactNode;
}

interface DataTableProps<T> {
  /** Read out as the name of the table. */
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string | number;
  sort?: string;
  onSort?: (sort: string) => void;
}

interface SortHeaderProps {
  label: string;
  field: string;
  sort: string | undefined;
  onSort: (sort: string) => void;
}

function SortHeader({ label, field, sort, onSort }: SortHeaderProps) {
  const ascending = sort === field;
  const Icon = ascending ? ArrowUp : sort === `-${field}` ? ArrowDown : ChevronsUpDown;
  return (
    <button
      type="button"
      className="inline-flex min-h-8 items-center gap-1 font-semibold hover:text-brand-700"
      onClick={() => onSort(ascending ? `-${field}` : field)}
    >
      {label}
      <Icon aria-hidden className="size-4" />
    </button>
  );
}

function ariaSort(field: string | undefined, sort: string | undefined) {
  if (field === undefined) return undefined;
  if (sort === field) return 'ascending';
  return sort === `-${field}` ? 'descending' : 'none';
}

/**
 * A table that turns into labelled cards on phones: every cell carries its header there. The roles are written out,
 * because browsers drop the built-in ones together with `display: table`.
 */
export function DataTable<T>({ caption, columns, rows, rowKey, sort, onSort }: DataTableProps<T>) {
  const hasTotals = columns.some((column) => column.total !== undefined);
  const cellClass = 'flex justify-between gap-4 px-4 py-1.5 md:table-cell md:py-3 md:align-middle';
  return (
    <div className="overflow-hidden rounded-card border border-line/80 bg-surface shadow-card">
      <table role="table" className="block w-full text-left md:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="hidden bg-sunken/70 text-sm md:table-header-group">
          <tr role="row">
            {columns.map((column) => (
              <th
                role="columnheader"
                key={column.key}
                scope="col"
                aria-sort={ariaSort(column.sortField, sort)}
                className={cn('px-4 py-2 font-semibold', column.align === 'right' && 'text-right')}
              >
                {column.sortField !== undefined && onSort ? (
                  <SortHeader label={column.header} field={column.sortField} sort={sort} onSort={onSort} />
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block divide-y divide-line md:table-row-group">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)} className="block py-2.5 md:table-row md:py-0">
              {columns.map((column) => (
                <td role="cell" key={column.key} className={cn(cellClass, column.align === 'right' && 'tabular-nums md:text-right')}>
                  <span aria-hidden className="shrink-0 text-sm text-muted md:hidden">
                    {column.header}
                  </span>
                  <span className={cn('min-w-0 text-right break-words', column.align !== 'right' && 'md:text-left')}>
                    {column.cell(row)}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {hasTotals && (
          <tfoot role="rowgroup" className="block border-t-2 border-line font-semibold md:table-footer-group">
            <tr role="row" className="block py-2 md:table-row">
              {columns.map((column) => (
                <td role="cell" key={column.key} className={cn(cellClass, column.align === 'right' && 'tabular-nums md:text-right')}>
                  {column.total}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
