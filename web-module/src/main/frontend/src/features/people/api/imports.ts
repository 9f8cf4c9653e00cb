import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Query } from '@/lib/api/client';
import type { ClientImport } from '@/lib/api/types';

const ASK_AGAIN_MS = 2000;
const PAGE = 200;

const isOver = (run: ClientImport | undefined) => run !== undefined && run.status !== 'pending' && run.status !== 'running';

/** An import with a page of its rows; asked again until it is over. */
export function useImport(id: number, query: Query) {
  const path = `/clients/import/${id}`;
  return useQuery({
    queryKey: [path, query],
    queryFn: ({ signal }) => api.get<ClientImport>(path, { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isOver(state.data) ? false : ASK_AGAIN_MS),
  });
}

const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;

/** The refused rows as a CSV file: line numbers of the sent file and the reasons. */
export async function errorRows(id: number, header: readonly string[]): Promise<Blob> {
  const lines = [header.map(cell).join(';')];
  for (let page = 1, total = 1; (page - 1) * PAGE < total; page++) {
    const { rows } = await api.get<ClientImport>(`/clients/import/${id}`, { query: { outcome: 'error', page, pageSize: PAGE } });
    total = rows.total;
    for (const row of rows.items) lines.push([cell(row.lineNo), cell(row.message ?? '')].join(';'));
  }
  // The mark lets spreadsheets read UTF-8.
  return new Blob(['\uFEFF', lines.join('\r\n')], { type: 'text/csv' });
}
