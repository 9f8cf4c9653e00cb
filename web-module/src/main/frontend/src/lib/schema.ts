import { z } from 'zod';

/**
 * Building blocks of form schemas. Messages are keys of the language files; the fields translate them. Texts are
 * trimmed, and an empty optional text becomes null, as the API treats it.
 */

export const required = 'common:validation.required';

export function requiredText(max: number) {
  return z.string().trim().min(1, required).max(max, 'common:validation.tooLong');
}

export function optionalText(max: number) {
  return z
    .string()
    .trim()
    .max(max, 'common:validation.tooLong')
    .transform((text) => (text === '' ? null : text));
}

export function emailText() {
  return requiredText(255).pipe(z.email('common:validation.email'));
}

export function newPassword() {
  return z.string().min(8, 'common:validation.passwordShort').max(128, 'common:validation.tooLong');
}

/** A whole number typed into an input; the range is checked here and again by the server. */
export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER) {
  return z
    .string()
    .trim()
    .min(1, required)
    .transform(Number)
    .pipe(
      z
        .number('common:validation.number')
        .int('common:validation.number')
        .min(min, 'common:validation.range')
        .max(max, 'common:validation.range'),
    );
}

/** An amount of money with at most two decimals; a comma is accepted. */
export function amount(min = 0) {
  return z
    .string()
    .trim()
    .min(1, required)
    .regex(/^\d+([.,]\d{1,2})?$/, 'common:validation.number')
    .transform((text) => Number(text.replace(',', '.')))
    .pipe(z.number().min(min, 'common:validation.range'));
}

/** The id chosen in a `SelectField`. */
export function chosenId() {
  return z.string().min(1, required).transform(Number);
}

export function optionalId() {
  return z.string().transform((text) => (text === '' ? null : Number(text)));
}
