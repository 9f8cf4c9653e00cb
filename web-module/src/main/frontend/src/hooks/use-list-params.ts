import type { Query } from '@/lib/api/client';
import { useSearchChange } from './use-search-change';

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
  const { search, change } = useSearchChange();
  const page = Math.max(1, Number(search.get('page') ?? '1') || 1);
  const sort = search.get('sort') ?? defaultSort;
  const filters = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<TFilter, string>;


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
