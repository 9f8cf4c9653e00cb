import { useSearchParams } from 'react-router';

/** The query part of the URL, and a way to change some of it in place: null and '' take a name out. */
export function useSearchChange() {
  const [search, setSearch] = useSearchParams();
  const change = (changes: Record<string, string | null>) => {
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return { search, setSearch, change };
}
