import type { Channels, EmailTemplateDetails, LoggedMail, MailboxState, MailChoices, Quote, TemplateVariable } from '@/lib/api/types';

interface FakeMail {
  templates: EmailTemplateDetails[];
  log: LoggedMail[];
  quotes: Quote[];
  choices: MailChoices;
  /** Whether mail reaches a client; of every client the same. */
  mailbox: MailboxState;
  /** Where copies of all mails go; null for nowhere. */
  copiesTo: string | null;
  channels: Channels;
  /** Changes as they arrived: method and path, If-Match, body. */
  sent: { request: string; ifMatch: string | null; body: unknown }[];
}

function variable(name: string, description: string, example: string, html = false): TemplateVariable {
  return { name, description, example, html };
}

const VARIABLES: readonly TemplateVariable[] = [
  variable('company_name', 'Name of the studio', 'FunctionalFit'),
  variable('user.name', 'Name of the recipient', 'Minta Mária'),
  variable('class.title', 'Title of the class', 'Reggeli jóga'),
  variable('class.starts_at', 'Start of the class', '2026-03-04 18:00'),
  variable('hours', 'Hours until the start', '24'),
  variable('cancel_url', 'Link to the booking', 'https://naptar.example/bookings'),
  variable('dates_list', 'Dates of a series', '', true),
];

function fakeTemplate(id: number, slug: string, change: Partial<EmailTemplateDetails> = {}): EmailTemplateDetails {
  return {
    id,
    slug,
    locale: 'hu',
    subject: 'Emlékeztető: {{class.title}}',
    htmlBody:
      '<p>Kedves {{user.name}}!</p><p style="color: #0f5f57"><strong>{{hours}} óra múlva</strong> várunk: {{class.title}}.</p>' +
      '<p><a href="{{cancel_url}}">Foglalásom</a></p>',
    textBody: null,
    isActive: true,
    isSystem: true,
    templateVersion: 3,
    version: 4,
    updatedAt: '2026-02-20T10:00:00Z',
    versions: [
      {
        version: 2,
        subject: 'Emlékeztető: {{class.title}}',
        htmlBody: '<p>Kedves {{user.name}}!</p><p>Holnap várunk: {{class.title}}.</p>',
        textBody: null,
        createdBy: 'Kovács Admin',
        createdAt: '2026-02-20T10:00:00Z',
      },
    ],
    variables: VARIABLES,
    ...change,
  };
}

function fakeLogged(id: number, change: Partial<LoggedMail> = {}): LoggedMail {
  return {
    id,
    recipient: 'anna@functionalfit.example',
    slug: 'class_reminder',
    templateVersion: 3,
    locale: 'hu',
    subject: 'Emlékeztető: Jóga',
    status: 'sent',
    attempts: 1,
    lastError: null,
    isTest: false,
    queuedAt: '2026-03-01T17:00:00Z',
    sentAt: '2026-03-01T17:00:02Z',
    ...change,
  };
}

function freshMail(): FakeMail {
  return {
    templates: [
      fakeTemplate(71, 'class_reminder'),
      fakeTemplate(72, 'class_reminder', { locale: 'en', subject: 'Reminder: {{class.title}}', isActive: false, versions: [] }),
      fakeTemplate(73, 'nyari_zaras', { subject: 'Nyári zárás', isSystem: false, versions: [] }),
    ],
    log: [
      fakeLogged(91),
      fakeLogged(92, {
        recipient: 'peter.with.a.very.long.address@functionalfit.example',
        status: 'failed',
        attempts: 3,
        lastError: '550 mailbox unavailable',
        sentAt: null,
      }),
      fakeLogged(93, { status: 'failed', isTest: true, subject: '[TEST] Nyári zárás', slug: 'nyari_zaras', sentAt: null }),
      fakeLogged(94, { status: 'suppressed', templateVersion: null, lastError: 'no active text of class_reminder', sentAt: null }),
      fakeLogged(95, { status: 'queued', sentAt: null }),
    ],
    quotes: [
      { id: 81, text: 'Egy lépés is lépés.', version: 0 },
      { id: 82, text: 'A mai mozgás a holnapi jó közérzet, akkor is, ha ma csak egy rövid sétára futja.', version: 2 },
    ],
    mailbox: { refusedAt: null, reason: null },
    copiesTo: null,
    choices: { reminder24h: true, reminder2h: false, dailySchedule: false },
    channels: { sms: false, webPush: false, smsAvailable: true, webPushAvailable: true, vapidPublicKey: 'BPubl1c-key' },
    sent: [],
  };
}

export const mail: FakeMail = freshMail();

export function resetFakeMail(): void {
  Object.assign(mail, freshMail());
}
