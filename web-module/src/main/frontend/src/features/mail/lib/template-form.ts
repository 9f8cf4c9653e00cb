import { z } from 'zod';
import type { EmailDraft, EmailTemplate } from '@/lib/api/types';
import { optionalText, requiredText } from '@/lib/schema';

const MAX_SUBJECT = 255;
const MAX_HTML = 200_000;
const MAX_TEXT = 60_000;

export const templateSchema = z.object({
  subject: requiredText(MAX_SUBJECT),
  htmlBody: requiredText(MAX_HTML),
  textBody: optionalText(MAX_TEXT),
  isActive: z.boolean(),
});

export type TemplateInput = z.input<typeof templateSchema>;
export type TemplateOutput = z.output<typeof templateSchema>;

type Content = Pick<EmailTemplate, 'subject' | 'htmlBody' | 'textBody' | 'isActive'>;

export function valuesOf({ subject, htmlBody, textBody, isActive }: Content): TemplateInput {
  return { subject, htmlBody, textBody: textBody ?? '', isActive };
}

/** What is on the form, saved or not, as preview and test take it. */
export function draftOf({ subject, htmlBody, textBody }: TemplateInput): EmailDraft {
  return { subject, htmlBody, textBody };
}
