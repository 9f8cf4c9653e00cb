import { useTranslation } from 'react-i18next';

/** The mails that the system sends by itself. */
export const SYSTEM_SLUGS = [
  'registration_confirmation',
  'invitation',
  'password_reset',
  'email_change',
  'account_security',
  'user_deleted',
  'booking_confirmation',
  'booking_cancellation',
  'waitlist_promotion',
  'class_reminder',
  'class_modified',
  'class_deleted',
  'no_show',
  'event_confirmation',
  'event_update',
  'event_cancellation',
  'event_reminder',
  'daily-schedule',
  'client-daily-schedule',
  'monthly-summary',
  'client-monthly-summary',
  'privacy_export_ready',
  'privacy_request_decided',
] as const;

/** What a mail is called; the studio's own have no name but their slug. */
export function useMailName(): (slug: string) => string {
  const { t } = useTranslation();
  return (slug) => t(`mail:names.${slug}`, { defaultValue: slug });
}
