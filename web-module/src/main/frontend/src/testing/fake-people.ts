import type {
  AuditEntry,
  ChainState,
  ClientImport,
  Closure,
  DuplicatePair,
  ImportRow,
  ListedImport,
  OwnPrivacyRequest,
  PrivacyRequest,
} from '@/lib/api/types';

interface FakePeople {
  trail: AuditEntry[];
  chain: ChainState;
  requests: PrivacyRequest[];
  pairs: DuplicatePair[];
  /** Rows of every import the same. */
  rows: ImportRow[];
  imports: ListedImport[];
  copy: OwnPrivacyRequest | null;
  closures: Closure[];
  /** Changes as they arrived: method and path, If-Match, body or names and values of a form. */
  sent: { request: string; ifMatch: string | null; body: unknown }[];
}

function entry(id: number, change: Partial<AuditEntry>): AuditEntry {
  return {
    id,
    occurredAt: '2026-03-02T08:15:00Z',
    action: 'CLASS_UPDATED',
    actor: { id: 7, name: 'Minta Adél', role: 'admin' },
    entity: { type: 'class', id: 504 },
    client: null,
    site: { id: 1, name: 'SASAD' },
    room: { id: 3, name: 'Gym' },
    entityStartsAt: '2026-03-03T17:00:00Z',
    entityEndsAt: '2026-03-03T18:00:00Z',
    changedFields: ['capacity'],
    summary: 'capacity: 12 → 14',
    before: { capacity: 12, room: 'Gym' },
    after: { capacity: 14, room: 'Gym' },
    ip: '192.0.2.1',
    userAgent: 'Firefox',
    requestId: '0b0f5f1e-0000-4000-8000-000000000001',
    hash: 'a'.repeat(64),
    sealed: true,
    ...change,
  };
}

function request(id: number, fullName: string, change: Partial<PrivacyRequest>): PrivacyRequest {
  return {
    id,
    kind: 'erasure',
    status: 'pending',
    person: { id: 11, fullName, clientId: 11, userId: 12 },
    dueOn: '2026-03-20',
    overdue: false,
    reason: null,
    createdAt: '2026-02-18T10:00:00Z',
    decidedAt: null,
    decidedBy: null,
    fileExpiresAt: null,
    ...change,
  };
}

function row(lineNo: number, outcome: ImportRow['outcome'], change: Partial<ImportRow> = {}): ImportRow {
  return { lineNo, outcome, clientId: null, clientName: null, priceId: null, priceCreated: false, code: null, message: null, ...change };
}

const twin = (id: number, fullName: string, email: string | null) => ({
  id,
  fullName,
  email,
  phone: '+36 30 123 4567',
  joinedOn: '2024-05-01',
  registrations: id,
  version: 2,
});

export function fakeImport(change: Partial<ListedImport> = {}): ListedImport {
  return {
    id: 51,
    fileName: 'clients.csv',
    status: 'completed',
    dryRun: false,
    executionId: 900,
    progress: 100,
    total: 3,
    created: 1,
    updated: 1,
    unchanged: 0,
    errors: 1,
    createdAt: '2026-03-01T10:00:00Z',
    finishedAt: '2026-03-01T10:00:05Z',
    ...change,
  };
}

function freshPeople(): FakePeople {
  return {
    trail: [
      entry(903, {}),
      entry(902, {
        action: 'USER_DELETED',
        actor: { id: 7, name: 'user #7', role: 'admin' },
        entity: { type: 'client', id: 11 },
        site: null,
        room: null,
        changedFields: ['kind'],
        summary: '',
        before: { kind: 'person', fullName: 'Kitalált Kata' },
        after: null,
        ip: null,
        userAgent: null,
      }),
      entry(901, { action: 'TELEPORTED', sealed: false, hash: null }),
    ],
    chain: { checkedUpTo: 900, ok: true, firstBrokenId: null, checkedAt: '2026-03-02T04:00:00Z' },
    requests: [
      request(61, 'Kitalált Kata', { dueOn: '2026-03-01', overdue: true, reason: 'Elköltözöm' }),
      request(62, 'Képzelt Kornél', {}),
      request(63, 'Mesebeli Mira', { kind: 'export', status: 'done' }),
      request(64, 'Törölt ügyfél #15', { status: 'done', decidedAt: '2026-02-20T10:00:00Z', decidedBy: 'Minta Adél' }),
    ],
    pairs: [
      { first: twin(5, 'Kis Éva', 'eva@functionalfit.example'), second: twin(1, 'kis éva', null), reasons: ['phone', 'name'] },
      { first: twin(21, 'Nagy Pál', null), second: twin(22, 'Nagy Pál', 'pal@functionalfit.example'), reasons: ['name'] },
    ],
    rows: [
      row(2, 'created', { clientId: 71, clientName: 'Új Ubul', priceCreated: true, priceId: 5 }),
      row(3, 'updated', { clientId: 11, clientName: 'Kitalált Kata' }),
      row(5, 'error', { code: 'email_malformed', message: 'This is no e-mail address.' }),
    ],
    imports: [fakeImport(), fakeImport({ id: 50, dryRun: true })],
    copy: null,
    closures: [
      {
        id: 41,
        scope: 'company',
        site: null,
        room: null,
        kind: 'blackout',
        startsAt: '2026-03-15T05:00:00Z',
        endsAt: '2026-03-15T21:00:00Z',
        reason: 'Nemzeti ünnep',
        version: 1,
      },
    ],
    sent: [],
  };
}

export const people: FakePeople = freshPeople();

/** An import with those of its rows that have an outcome; all by null. */
export function detailed(run: ListedImport, outcome: string | null): ClientImport {
  const items = people.rows.filter((one) => outcome === null || one.outcome === outcome);
  return { ...run, ignoredColumns: ['kedvenc'], rows: { items, page: 1, pageSize: 50, total: items.length } };
}

export function resetFakePeople(): void {
  Object.assign(people, freshPeople());
}
