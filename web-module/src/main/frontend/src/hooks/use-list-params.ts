import { useSearchParams } from 'react-router';
import type { Query } from '@/lib/api/client';

export interface ListParams<TFilter extends string> {
  page: number;
  sort: string;
  filters: Record<TFilter, string>;
  /** Everything as query parameters of the API; empty filters are left out. */
  query: Query;
  setPage: (page: number) => void;
  setSort: (sort: string) => void;
  setFilter: (name: TFilter, value: string) => void;
  clearFilters: () => void;
}

interface Options<TFilter extends string> {
  sort: string;
  filters: readonly TFilter[];
  pageSize?: number;
}

/** Paging, sort and filters of a list, kept in the URL: they can be shared and survive a reload. */
export function useListParams<TFilter extends string>({
  sort: defaultSort,
  filters: names,
  pageSize = 20,
}: Options<TFilter>): ListParams<TFilter> {
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Number(search.get('page') ?? '1') || 1);
  const sort = search.get('sort') ?? defaultSort;
  const filters = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<TFilter, string>;

  const change = (changes: Record<string, string>) => {
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };

  return {
    page,
    sort,
    filters,
    query: { page, pageSize, sort, ...filters },
    setPage: (next) => change({ page: next === 1 ? '' : String(next) }),
    setSort: (next) => change({ sort: next === defaultSort ? '' : next, page: '' }),
    setFilter: (name, value) => change({ [name]: value, page: '' }),
    clearFilters: () => change({ page: '', ...Object.fromEntries(names.map((name) => [name, ''])) }),
  };
}
