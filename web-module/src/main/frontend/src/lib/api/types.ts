/**
 * Wire shapes of the API by the names the pages know them by. They are generated from the OpenAPI snapshot
 * (`npm run generate:api`); only what the snapshot does not describe is written here.
 */
import type { components } from './schema';

type Schemas = components['schemas'];

/** Refusals: one shape for all operations, which the description leaves out. */
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

/** One page of a list, whatever is listed. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

export interface Items<T> {
  readonly items: readonly T[];
}

export type SiteRef = Schemas['SiteRef'];
export type Person = Schemas['PersonView'];
/** A room as any list names it; the public timetable names its site beside it. */
export type RoomRef = Schemas['PublicRoom'] & { readonly site?: SiteRef };

export type User = Schemas['UserView'];
export type Role = User['role'];
export type Locale = User['locale'];
/** The caller; right after signing in no more than the account is known. */
export type Me = User & Partial<Schemas['MeResponse']>;
export type SignedIn = Schemas['Opened'];
export type AuthSession = Schemas['SessionView'];
export type ListedUser = Schemas['ListedUser'];

export type PublicSettings = Schemas['PublicSettingsView'];
export type PublicSite = Schemas['PublicSite'];
export type PublicClass = Schemas['PublicClass'];
export type Site = Schemas['SiteResponse'];
export type Room = Schemas['RoomDetails'];

export type Occurrence = Schemas['Occurrence'];
export type Template = Schemas['Template'];
export type SeriesPreview = Schemas['SeriesPreview'];
export type Conflict = Schemas['Conflict'];

export type Registration = Schemas['RegistrationView'];
export type RegistrationStatus = Registration['status'];
export type WouldUse = Schemas['WouldUse'];
export type MyRegistration = Schemas['OwnRegistration'];
export type CancelResult = Schemas['CancelledView'];
export type UpcomingItem = Schemas['UpcomingItem'];
export type ActivityItem = Schemas['ActivityItem'];
export type Participant = Schemas['Participant'];
export type Participants = Schemas['Participants'];
export type Mark = Schemas['Mark'] | null;
export type CheckInResult = Schemas['CheckInResult'];

/** A pass, be it in a list or on the dashboard, which names its type without the code. */
export type Pass = Schemas['PassFigures'];
export type ClientPasses = Schemas['ClientPasses'];
export type CreditEntry = Schemas['CreditEntryView'];
export type PassType = Schemas['PassTypeView'];
export type SoldPass = Schemas['ListedPassResponse'];

export type AccountEntry = Schemas['AccountEntry'];
export type Statement = Schemas['Statement'];

export type FoundClient = Schemas['FoundClient'];
export type ListedClient = Schemas['ListedClient'];
export type ClientDetails = Schemas['ClientDetails'];
export type StaffMember = Schemas['VisibleStaff'];

export type ClientDashboard = Schemas['ClientDashboard'];
/** What staff see, and for admins more. */
export type StudioDashboard = Schemas['StaffDashboard'] & Partial<Schemas['AdminDashboard']>;

export type Execution = Schemas['Execution'];
export type BatchJob = Schemas['JobDescription'];

export type QueueInfo = Schemas['QueueView'];
export type WorkerInfo = Schemas['WorkerView'];
export type QueueOverview = Schemas['QueueOverview'];
export type Throughput = Schemas['ThroughputView'];
export type QueuedJob = Schemas['QueuedJob'];
export type QueuedJobDetails = Schemas['QueuedJobDetails'];

/** A task that runs by itself, and one time that it did. */
export type ScheduledTask = Schemas['ScheduledTask'];
export type ScheduledRun = Schemas['ScheduledRun'];

export type EmailTemplate = Schemas['EmailTemplate'];
/** With its earlier versions and what its text may name. */
export type EmailTemplateDetails = Schemas['EmailTemplateDetails'];
export type EmailTemplateVersion = Schemas['EmailTemplateVersion'];
export type TemplateVariable = Schemas['TemplateVariable'];
export type EmailPreview = Schemas['EmailPreview'];
export type LoggedMail = Schemas['EmailLogEntry'];
export type Quote = Schemas['QuoteView'];
export type MailChoices = Schemas['MailChoices'];
/** By which ways besides mail a person wants to be reached, and by which one can be. */
export type Channels = Schemas['ChannelsView'];
export type ChannelChoices = Schemas['ChannelChoices'];
export type NewPushSubscription = Schemas['NewPushSubscription'];

/** What happened to a thing: as lists show it, and with all that is kept. */
export type AuditLine = Schemas['AuditLine'];
export type AuditEntry = Schemas['AuditDetails'];
export type ChainState = Schemas['ChainState'];
export type PrivacyRequest = Schemas['PrivacyRequest'];
/** A request as the person sees it who asked. */
export type OwnPrivacyRequest = Schemas['OwnPrivacyRequest'];
export type ListedImport = Schemas['ListedImport'];
/** With a page of its rows. */
export type ClientImport = Schemas['ClientImport'];
export type ImportRow = Schemas['ClientImportRow'];
export type StartedImport = Schemas['StartedImport'];
export type Closure = Schemas['ClosureDetails'];
/** What became of the sessions in it. */
export type ClosedView = Schemas['ClosedView'];
/** Two clients who may be one person. */
export type DuplicatePair = Schemas['DuplicatePair'];
export type ClientTwin = Schemas['ClientTwin'];

/** What is sent. */
export type RegisterRequest = Schemas['Register'];
export type LoginRequest = Schemas['Login'];
export type ForgotPassword = Schemas['ForgotPassword'];
export type ResetPassword = Schemas['ResetPassword'];
export type ChangePassword = Schemas['ChangePassword'];
export type PasswordCheck = Schemas['PasswordCheck'];
export type CodeCheck = Schemas['CodeCheck'];
export type PasswordAndCode = Schemas['PasswordAndCodeCheck'];
export type ProfileChange = Schemas['MeRequest'];
export type BookRequest = Schemas['Book'];
export type CancelRequest = Schemas['Cancel'];
export type NewParticipant = Schemas['NewParticipant'];
export type ParticipantChange = Schemas['ParticipantChange'];
export type CheckIn = Schemas['CheckIn'];
export type NewPass = Schemas['NewPass'];
export type NewClass = Schemas['NewClass'];
export type ClassMove = Schemas['ClassMove'];
export type MovedClass = Schemas['MovedClass'];
export type ClassChange = Schemas['ClassChange'];
export type NewTemplate = Schemas['NewTemplate'];
export type NewClassPrice = Schemas['NewClassPrice'];
export type NewClosure = Schemas['NewClosure'];
export type NewSeries = Schemas['NewSeries'];
export type ClientChange = Schemas['ClientChange'];
export type UserChange = Schemas['UserChange'];
export type QueuePause = Schemas['QueuePause'];
export type JobStart = Schemas['BatchParameters'];
export type NewEmailTemplate = Schemas['NewEmailTemplate'];
export type EmailTemplateChange = Schemas['EmailTemplateChange'];
export type EmailDraft = Schemas['EmailTemplateDraft'];
export type EmailPreviewRequest = Schemas['EmailPreviewRequest'];
export type EmailTestRequest = Schemas['EmailTestRequest'];
export type QuoteText = Schemas['QuoteText'];
export type SendDailySchedules = Schemas['SendDailySchedules'];

/** What is answered once and shown or kept at once. */
export type Message = Schemas['Message'];
export type NewSession = Schemas['NewSession'];
export type TwoFactorSetup = Schemas['Setup'];
export type RecoveryCodes = Schemas['RecoveryCodes'];
export type SeriesResult = Schemas['SeriesResult'];
export type JobsRetried = Schemas['JobsRetried'];
export type Activity = Schemas['ActivityResponse'];
/** As it was saved, with what was taken out of its HTML. */
export type SavedEmailTemplate = Schemas['SavedEmailTemplate'];
export type DailySchedulesSent = Schemas['Round'];
export type MailboxState = Schemas['MailboxState'];
export type Setting = Schemas['Setting'];
export type ServiceType = Schemas['ServiceTypeDetails'];
export type ResolvedFees = Schemas['ResolvedFees'];

/** What a calendar draws: an event, a class or a closure. */
export type CalendarEntry = Schemas['CalendarEntry'];
export type StudioEvent = Schemas['Event'];
export type EventGuest = Schemas['Guest'];
export type EventGuestRef = Schemas['EventGuest'];
export type NewEvent = Schemas['NewEvent'];
export type EventChange = Schemas['EventChange'];
export type ChangedEvent = Schemas['ChangedEvent'];
export type EventCheckInResult = Schemas['EventCheckInResult'];
/** What planning would do, date by date. */
export type EventPreview = Schemas['EventPreview'];
/** What became of a series. */
export type PlannedEvents = Schemas['PlannedSeries'];
