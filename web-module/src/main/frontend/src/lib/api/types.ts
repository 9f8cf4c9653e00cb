/**
 * Wire shapes of the API. Everything else imports from here, so that the types generated from the OpenAPI snapshot
 * (`npm run generate:api`) can take the place of the hand-written ones in this one file.
 */

export type Role = 'client' | 'staff' | 'admin' | 'batch_admin';
export type Locale = 'hu' | 'en';
export type UserStatus = 'active' | 'inactive' | 'suspended' | 'pending';

export interface Ref {
  id: number;
  name: string;
}

export interface SiteRef extends Ref {
  slug: string;
}

export interface RoomRef extends Ref {
  color?: string | null;
  site?: SiteRef | null;
}

export interface Person {
  id: number;
  fullName: string;
}

export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string | null;
  instance?: string;
  code: string;
  errors?: FieldProblem[];
  /** Extensions differ by code. */
  [extension: string]: unknown;
}

export interface Paged<T> {
  items: T[];
  page: number;
  pageSize: number;
  total: number;
}

export interface Items<T> {
  items: T[];
}

export interface User {
  id: number;
  name: string;
  email: string;
  role: Role;
  status: UserStatus;
  locale: Locale;
  twoFactorEnabled: boolean;
  lastLoginAt: string | null;
  staff: { id: number; isAvailableForBooking: boolean; isVisible: boolean } | null;
  client: { id: number } | null;
  version: number;
}

export interface Me extends User {
  phone?: string | null;
  dateOfBirth?: string | null;
  emergencyContactName?: string | null;
  emergencyContactPhone?: string | null;
  bio?: string | null;
  specialization?: string | null;
  skills?: string[] | null;
  csrfToken?: string;
}

export interface SignedIn {
  user: User;
  csrfToken: string;
}

export interface AuthSession {
  id: number;
  kind: 'session' | 'token';
  name: string | null;
  ip: string | null;
  userAgent: string | null;
  createdAt: string;
  lastSeenAt: string | null;
  expiresAt: string;
  current: boolean;
}

export type LateCancelMode = 'charge' | 'refuse';

export interface PublicSettings {
  currency: string;
  timezone: string;
  businessHours: unknown;
  freeCancelHours: number;
  lateCancelMode: LateCancelMode;
  promotionDeclineMinutes: number;
  companyName: string;
  supportEmail: string;
  privacyPolicyVersion: string;
}

export interface PublicSite extends SiteRef {
  address: string | null;
  city: string | null;
  postalCode: string | null;
  phone: string | null;
  email: string | null;
  description: string | null;
  openingHours: unknown;
}

export interface PublicClass {
  id: number;
  title: string;
  description: string | null;
  startsAt: string;
  endsAt: string;
  durationMinutes: number;
  site: SiteRef;
  room: RoomRef;
  trainer: { id: number; name: string; bio: string | null };
  capacity: number;
  availableSpots: number;
  isFull: boolean;
  waitlistCount: number;
  color: string | null;
  creditsRequired: number;
}

export type OccurrenceStatus = 'scheduled' | 'completed' | 'cancelled';
export type RegistrationStatus = 'booked' | 'waitlist' | 'cancelled' | 'attended' | 'no_show';

export interface Occurrence {
  id: number;
  template: {
    id: number;
    title: string;
    description: string | null;
    durationMin: number;
    color: string | null;
    tags: string[];
    creditsRequired: number;
  };
  seriesId: number | null;
  isException: boolean;
  startsAt: string;
  endsAt: string;
  room: RoomRef;
  site: SiteRef;
  trainer: Ref;
  capacity: number;
  bookedCount: number;
  waitlistCount: number;
  availableSpots: number;
  isFull: boolean;
  creditsRequired: number;
  status: OccurrenceStatus;
  cancelReason: string | null;
  myStatus: RegistrationStatus | null;
  version: number;
}

export type PaymentMethod = 'credit' | 'account' | 'free' | 'comped' | (string & {});
export type PaymentStatus = 'pending' | 'held' | 'unpaid' | 'paid' | 'refunded' | 'comped' | (string & {});

export interface Registration {
  id: number;
  occurrenceId: number;
  client: Person;
  status: RegistrationStatus;
  waitlistPosition: number | null;
  bookedAt: string | null;
  waitlistedAt: string | null;
  promotedAt: string | null;
  cancelledAt: string | null;
  cancelKind: string | null;
  checkedInAt: string | null;
  creditsRequired: number;
  creditsUsed: number | null;
  passId: number | null;
  paymentMethod: PaymentMethod | null;
  paymentStatus: PaymentStatus | null;
  quotedEntryFee: number | null;
  currency: string;
  policy: { freeCancelHours: number; lateCancelMode: LateCancelMode; freeUntil: string } | null;
  freeCancelUntil: string | null;
  note: string | null;
  version: number;
}

export interface WouldUse {
  method: PaymentMethod;
  passId: number | null;
  passName: string | null;
  credits: number | null;
  entryFee: number | null;
}

export interface MyRegistration {
  registration: Registration | null;
  canCancel: boolean;
  cancelIsFree: boolean;
  deadline: string | null;
  wouldUse: WouldUse | null;
}

export interface CancelResult {
  registration: Registration;
  late: boolean;
  creditsReturned: number;
  creditsConsumed: number;
  amountRefunded: number;
}

export interface UpcomingItem {
  kind: 'class' | 'event';
  id: number;
  registrationId: number | null;
  title: string;
  startsAt: string;
  endsAt: string;
  trainer: Ref | null;
  room: RoomRef | null;
  status: string;
  waitlistPosition: number | null;
  canCancel: boolean;
  cancelIsFree: boolean;
  deadline: string | null;
}

export interface ActivityItem {
  kind: 'class' | 'event';
  id: number;
  title: string;
  startsAt: string;
  endsAt: string;
  status: string;
  attendance: string | null;
  checkedInAt: string | null;
  trainer: Ref | null;
  room: RoomRef | null;
  creditsUsed: number | null;
  entryFee: number | null;
  note: string | null;
}

export interface ActivitySummary {
  total: number;
  attended: number;
  noShow: number;
  lateCancel: number;
  upcoming: number;
  creditsUsed: number;
  attendanceRate: number | null;
}

export type PassStatus = 'active' | 'depleted' | 'expired' | 'suspended';

export interface Pass {
  id: number;
  clientId: number;
  type: Ref | null;
  name: string;
  unlimited: boolean;
  totalCredits: number | null;
  creditsAvailable: number;
  creditsHeld: number;
  validFrom: string;
  validUntil: string;
  status: PassStatus;
  source: string;
  price: number | null;
  currency: string;
  purchasedAt: string;
  version: number;
}

export interface ClientPasses {
  active: Pass[];
  ended: Pass[];
  totalAvailable: number;
  unlimited: boolean;
}

export interface CreditEntry {
  id: number;
  type: 'GRANT' | 'HOLD' | 'RELEASE' | 'CONSUME' | 'REFUND' | 'EXPIRE' | 'ADJUST';
  credits: number;
  availableDelta: number;
  heldDelta: number;
  availableAfter: number;
  heldAfter: number;
  registrationId: number | null;
  eventGuestId: number | null;
  reversesId: number | null;
  actor: Ref | null;
  reason: string | null;
  createdAt: string;
}

export interface PassType {
  id: number;
  code: string;
  name: string;
  credits: number | null;
  validityDays: number;
  price: number;
  currency?: string;
  isActive: boolean;
  version: number;
}

export interface AccountEntry {
  id: number;
  type: string;
  amount: number;
  currency: string;
  method: string | null;
  openAmount: number | null;
  for: unknown;
  reason: string | null;
  occurredAt: string;
  actor: Ref | null;
}

export interface Statement extends Paged<AccountEntry> {
  balance: number;
  credit: number;
  openCharges: AccountEntry[] | number;
}

export interface ClientDashboard {
  upcoming: UpcomingItem[];
  attended: number;
  attendanceRate: number | null;
  creditsAvailable: number;
  unlimited: boolean;
  passes: Pass[];
  balance: number;
}

/** A registration as trainers see it. */
export interface Participant extends Registration {
  email: string | null;
  phone: string | null;
}

export interface Participants extends Items<Participant> {
  booked: number;
  waitlist: number;
  capacity: number;
}

export type Mark = 'attended' | 'no_show' | null;

export interface CheckInResult {
  occurrenceId: number;
  results: {
    registrationId: number;
    result: 'success' | 'skipped' | 'failed';
    code: string | null;
    creditsConsumed: number;
    amountCharged: number;
  }[];
}

export interface FoundClient extends Person {
  email: string | null;
  phone: string | null;
  technical: boolean;
}

export interface ListedClient extends Person {
  email: string | null;
  phone: string | null;
  status: string;
  joinedOn: string | null;
  balance: number;
  userId: number | null;
  version: number;
}

export interface ClientDetails extends ListedClient {
  dateOfBirth: string | null;
  emergencyContactName: string | null;
  emergencyContactPhone: string | null;
  notes: string | null;
}

export interface StaffMember extends Ref {
  isAvailableForBooking?: boolean;
}

export interface Site extends PublicSite {
  isActive: boolean;
  roomCount: number;
  version: number;
}

export interface Room extends Ref {
  site: SiteRef;
  color: string | null;
  capacity: number | null;
  conflictMode: 'block' | 'confirm' | 'allow';
  isActive: boolean;
  version: number;
}

export interface Series {
  id: number;
  startsLocal: string;
  rrule: string;
  exdates: string[];
  rdates: string[];
  isActive: boolean;
  version: number;
}

export interface Template {
  id: number;
  title: string;
  description: string | null;
  defaultRoom: RoomRef | null;
  defaultTrainer: Ref | null;
  durationMin: number;
  capacity: number;
  creditsRequired: number;
  color: string | null;
  tags: string[];
  status: 'active' | 'inactive';
  isPublic: boolean;
  activePrice: { entryFee: number; trainerFee: number; currency: string } | null;
  series: Series[] | null;
  version: number;
}

export interface Conflict {
  resource: string;
  title: string | null;
  startsAt: string;
  endsAt: string;
  overlapMinutes: number;
}

export interface SeriesPreview {
  items: { startsAt: string; endsAt: string; status: 'ok' | 'conflict' | 'closed' | 'duplicate'; conflicts: Conflict[] }[];
  total: number;
  ok: number;
}

export interface ListedUser extends User {
  balance: number | null;
}

export interface SoldPass extends Pass {
  client?: Person;
}

export interface Execution {
  executionId: number;
  jobName: string;
  status: string;
  startedAt: string | null;
  endedAt: string | null;
  parameters: Record<string, string>;
  progress: { done: number; total: number | null } | null;
  exitStatus: string | null;
  steps: { name: string; status: string; readCount: number; writeCount: number; skipCount: number; message: string | null }[];
  restartable: boolean;
}

export interface BatchJob {
  name: string;
  description: string;
  parameters: { name: string; type: string; required: boolean; default: string | null }[];
  schedule: string | null;
  lastExecution: Execution | null;
  running: boolean;
}

interface Percentiles {
  p50: number | null;
  p95: number | null;
  p99: number | null;
}

export interface QueueInfo {
  name: string;
  priority: number;
  paused: boolean;
  pauseReason: string | null;
  waiting: number;
  delayed: number;
  running: number;
  failed: number;
  quarantined: number;
  oldestWaitingSeconds: number;
  processedLastHour: number;
  waitMs: Percentiles;
  runMs: Percentiles;
}

export interface WorkerInfo {
  node: string;
  state: 'working' | 'draining' | 'stopped' | 'lost';
  startedAt: string;
  seenAt: string;
  running: number;
  processed: number;
  cycle: number;
  memoryMb: number;
}

export interface QueueOverview {
  items: QueueInfo[];
  workers: WorkerInfo[];
}

export interface Throughput {
  minute: string;
  done: number;
  failed: number;
}

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'quarantined' | 'discarded';

export interface QueuedJob {
  id: number;
  jobType: string;
  state: JobState;
  attempts: number;
  availableAt: string;
  failedAt: string | null;
  errorClass: string | null;
  errorMessage: string | null;
  payload: Record<string, unknown>;
  node: string | null;
}

export interface QueuedJobDetails extends QueuedJob {
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  crashes: number;
  traceId: string | null;
  failures: { attempt: number; node: string | null; failedAt: string; errorClass: string; errorMessage: string }[];
}

export interface StudioDashboard {
  todayEvents: number;
  todayBookings: number;
  weekHours: number;
  activeClients: number;
  upcoming7Days: number;
  unresolved: number;
  users?: number;
  rooms?: number;
  openReceivables?: number;
  templatesWithoutPrice?: number;
}
