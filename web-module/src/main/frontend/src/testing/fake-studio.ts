import type {
  AccountEntry,
  ActivityItem,
  AuthSession,
  CreditEntry,
  Me,
  Pass,
  PassType,
  PublicClass,
  PublicSettings,
  PublicSite,
  Registration,
} from '@/lib/api/types';
import { addDays, instantOf, today } from '@/lib/time';
import { resetFakeCalendar } from './calendar-handlers';
import { resetFakeMail } from './fake-mail';
import { resetFakePeople } from './fake-people';
import { resetFakeTimers } from './fake-timers';
import { resetFakeSettings } from './settings-handlers';

/** An account of the fake studio. */
interface FakeAccount {
  me: Me;
  password: string;
  /** The code that the second factor accepts now. */
  otp: string | null;
}

/** What the fake API knows; each test starts from a fresh one and may change it. */
export interface FakeStudio {
  accounts: FakeAccount[];
  /** The signed-in account. */
  signedIn: FakeAccount | null;
  csrfToken: string;
  settings: PublicSettings;
  sites: PublicSite[];
  classes: PublicClass[];
  registrations: Registration[];
  passes: Pass[];
  credits: Record<number, CreditEntry[]>;
  passTypes: PassType[];
  statement: AccountEntry[];
  activity: ActivityItem[];
  devices: AuthSession[];
  /** Idempotency keys in the order of arrival. */
  keys: string[];
  nextId: number;
}

export function fakeUser(change: Partial<Me> = {}): Me {
  return {
    id: 11,
    name: 'Kovács Anna',
    email: 'anna@functionalfit.example',
    role: 'client',
    status: 'active',
    locale: 'en',
    twoFactorEnabled: false,
    lastLoginAt: null,
    staff: null,
    client: { id: 21 },
    phone: '+36 30 123 4567',
    dateOfBirth: null,
    emergencyContactName: null,
    emergencyContactPhone: null,
    version: 0,
    ...change,
  };
}

const sasad = { id: 1, name: 'SASAD', slug: 'sasad' };
const ujbuda = { id: 3, name: 'ÚJBUDA', slug: 'ujbuda' };
const gym = { id: 101, name: 'Gym', color: '#3788D8' };
const rehab = { id: 103, name: 'Rehab', color: '#4CAF50' };
const terem = { id: 111, name: 'Terem II', color: '#607D8B' };
const eszter = { id: 31, name: 'Nagy Eszter', bio: 'Jógaoktató és gyógytornász, tíz éve tanít.' };
const bence = { id: 32, name: 'Tóth Bence', bio: null };

export function fakeClass(id: number, days: number, clock: string, change: Partial<PublicClass> = {}): PublicClass {
  const startsAt = instantOf(addDays(today(), days), clock);
  return {
    id,
    title: 'Jóga',
    description: 'Nyugodt, átmozgató óra minden szinten. Matracot adunk.',
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 75 * 60_000).toISOString(),
    durationMinutes: 75,
    site: sasad,
    room: gym,
    trainer: eszter,
    capacity: 12,
    availableSpots: 5,
    isFull: false,
    waitlistCount: 0,
    color: '#0F766E',
    creditsRequired: 1,
    ...change,
  };
}

function fakeClasses(): PublicClass[] {
  const köredzés = { title: 'Köredzés', color: '#C2410C', trainer: bence, room: terem, site: ujbuda, durationMinutes: 60 };
  const gerinc = { title: 'Gerinctorna', color: '#4F46E5', room: rehab, capacity: 8 };
  const full = { availableSpots: 0, isFull: true, waitlistCount: 2 };
  return [
    fakeClass(501, 0, '18:00'),
    fakeClass(502, 1, '07:00', { ...köredzés, availableSpots: 2 }),
    fakeClass(503, 2, '18:00', full),
    fakeClass(504, 2, '19:30', { ...gerinc, availableSpots: 8 }),
    fakeClass(505, 3, '17:00', { ...köredzés, availableSpots: 11 }),
    fakeClass(506, 4, '18:00', { availableSpots: 1 }),
    fakeClass(507, 5, '10:00', { ...gerinc, ...full, waitlistCount: 1 }),
    fakeClass(508, 6, '09:00', { title: 'Családi mozgásóra a kertben', creditsRequired: 0, availableSpots: 20, capacity: 20 }),
    fakeClass(509, 8, '18:00'),
    fakeClass(510, 9, '07:00', köredzés),
  ];
}

function fakePasses(): Pass[] {
  const base = {
    clientId: 21,
    type: { id: 2, name: '10 alkalmas bérlet' },
    unlimited: false,
    source: 'manual' as const,
    price: 23000,
    currency: 'HUF',
    purchasedAt: '2026-02-20T10:00:00Z',
    version: 0,
  };
  return [
    {
      ...base,
      id: 301,
      name: '10 alkalmas bérlet',
      totalCredits: 10,
      creditsAvailable: 6,
      creditsHeld: 1,
      validFrom: addDays(today(), -10),
      validUntil: addDays(today(), 49),
      status: 'active',
    },
    {
      ...base,
      id: 300,
      name: '5 alkalmas bérlet',
      totalCredits: 5,
      creditsAvailable: 0,
      creditsHeld: 0,
      validFrom: addDays(today(), -60),
      validUntil: addDays(today(), -31),
      status: 'expired',
    },
  ];
}

function fakeCredits(): Record<number, CreditEntry[]> {
  const entry = { registrationId: null, eventGuestId: null, reversesId: null, actor: null, reason: '10 alkalmas bérlet' };
  return {
    301: [
      { ...entry, id: 1, type: 'GRANT', credits: 10, availableDelta: 10, heldDelta: 0, availableAfter: 10, heldAfter: 0, createdAt: '2026-02-20T10:00:00Z' },
      { ...entry, id: 2, type: 'HOLD', credits: 1, availableDelta: -1, heldDelta: 1, availableAfter: 9, heldAfter: 1, createdAt: '2026-02-27T10:00:00Z', reason: 'Jóga, március 4. 18:00' },
    ],
    300: [],
  };
}

function freshStudio(): FakeStudio {
  return {
    accounts: [{ me: fakeUser(), password: 'correct-horse', otp: null }],
    signedIn: null,
    csrfToken: 'csrf-1',
    settings: {
      currency: 'HUF',
      timezone: 'Europe/Budapest',
      businessHours: {},
      freeCancelHours: 24,
      lateCancelMode: 'charge',
      promotionDeclineMinutes: 30,
      companyName: 'FunctionalFit',
      supportEmail: 'support@functionalfit.example',
      privacyPolicyVersion: '2026-01',
      mailInboxUrl: null,
    },
    sites: [sasad, ujbuda].map((site) => ({
      ...site,
      address: 'Minta utca 1.',
      city: 'Budapest',
      postalCode: '1112',
      phone: null,
      email: null,
      description: null,
      openingHours: {},
    })),
    classes: fakeClasses(),
    registrations: [],
    passes: fakePasses(),
    credits: fakeCredits(),
    passTypes: [
      { id: 1, code: '5_session', name: '5 alkalmas bérlet', credits: 5, validityDays: 30, price: 12500, currency: 'HUF', isActive: true, version: 0 },
      { id: 2, code: '10_session', name: '10 alkalmas bérlet', credits: 10, validityDays: 60, price: 23000, currency: 'HUF', isActive: true, version: 0 },
      { id: 4, code: 'monthly_unlimited', name: 'Havi korlátlan bérlet', credits: null, validityDays: 30, price: 35000, currency: 'HUF', isActive: true, version: 0 },
    ],
    statement: [
      { id: 2, type: 'PAYMENT', amount: -23000, currency: 'HUF', method: 'card', openAmount: null, for: null, reason: '10 alkalmas bérlet', occurredAt: '2026-02-20T10:05:00Z', actor: null },
      { id: 1, type: 'CHARGE', amount: 26000, currency: 'HUF', method: null, openAmount: 3000, for: { kind: 'pass', id: 301 }, reason: '10 alkalmas bérlet', occurredAt: '2026-02-20T10:00:00Z', actor: null },
    ],
    activity: [fakeActivity(901, -3, 'attended'), fakeActivity(902, -5, 'no_show'), fakeActivity(903, -8, 'cancelled')],
    devices: [
      { id: 1, kind: 'session', name: null, ip: '192.0.2.10', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0', createdAt: '2026-03-01T08:00:00Z', lastSeenAt: '2026-03-02T08:55:00Z', expiresAt: '2026-03-02T21:00:00Z', current: true },
      { id: 2, kind: 'session', name: null, ip: '192.0.2.77', userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Safari/605', createdAt: '2026-02-26T08:00:00Z', lastSeenAt: '2026-03-01T18:00:00Z', expiresAt: '2026-03-02T21:00:00Z', current: false },
    ],
    keys: [],
    nextId: 1000,
  };
}

function fakeActivity(id: number, days: number, status: 'attended' | 'no_show' | 'cancelled'): ActivityItem {
  const { title, startsAt, endsAt, trainer, room, site } = fakeClass(id, days, '18:00');
  const attendance = status === 'cancelled' ? null : status;
  return { kind: 'class', id, title, startsAt, endsAt, status, attendance, checkedInAt: null, trainer, room: { ...room, site }, creditsUsed: attendance ? 1 : 0, entryFee: 0, note: null };
}

export const studio: FakeStudio = freshStudio();

export function resetFakeStudio(): void {
  Object.assign(studio, freshStudio());
  resetFakeCalendar();
  resetFakeMail();
  resetFakeTimers();
  resetFakePeople();
  resetFakeSettings();
}

/** Signs a user in, as if the browser had the session cookie. */
export function signIn(change: Partial<Me> = {}): void {
  studio.signedIn = { me: fakeUser(change), password: 'correct-horse', otp: null };
}
