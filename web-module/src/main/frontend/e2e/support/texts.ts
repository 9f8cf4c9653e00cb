import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@/lib/api/types';

interface Texts {
  [key: string]: string | Texts;
}

export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** The texts of the application by their keys, so that a flow can be run in either language. */
export function translator(locale: Locale): Translate {
  const files = new Map<string, Texts>();
  const load = (namespace: string): Texts => {
    const path = fileURLToPath(new URL(`../../src/i18n/${locale}/${namespace}.json`, import.meta.url));
    const texts = files.get(namespace) ?? (JSON.parse(readFileSync(path, 'utf8')) as Texts);
    files.set(namespace, texts);
    return texts;
  };
  return (key, values = {}) => {
    const [namespace = '', path = ''] = key.split(':');
    const text = path.split('.').reduce<string | Texts | undefined>(
      (at, step) => (typeof at === 'object' ? at[step] : undefined),
      load(namespace),
    );
    if (typeof text !== 'string') throw new Error(`No text ${key} in ${locale}`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
