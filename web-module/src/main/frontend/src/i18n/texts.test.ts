import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '..');

interface Texts {
  [key: string]: string | Texts;
}

function namespaces(language: string): string[] {
  return readdirSync(join(SOURCE, 'i18n', language)).map((file) => file.replace('.json', ''));
}

function flatten(texts: Texts, prefix: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

function textsOf(language: string): Map<string, string> {
  const read = (namespace: string) =>
    JSON.parse(readFileSync(join(SOURCE, 'i18n', language, `${namespace}.json`), 'utf8')) as Texts;
  return new Map(namespaces(language).flatMap((namespace) => flatten(read(namespace), `${namespace}:`)));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** `key_one`, `key_other` are forms of `key`. */
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

const hu = textsOf('hu');
const en = textsOf('en');
const code = sources(SOURCE).join('\n');
const literal = new RegExp(`['"\`]((?:${namespaces('hu').join('|')}):[\\w.-]*(?:\\$\\{[^}]+\\}[\\w.-]*)*)['"\`]`, 'g');
const used = [...new Set([...code.matchAll(literal)].map((match) => match[1] ?? ''))];
const usedPlain = used.filter((key) => !key.includes('${'));
/** Keys with a variable part match every key of that shape. */
const usedShapes = used
  .filter((key) => key.includes('${'))
  .map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[\\w-]+')}$`));

describe('language files', () => {
  it('have the same keys in Hungarian and English', () => {
    const bases = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(base))].sort();
    expect(bases(en)).toEqual(bases(hu));
  });

  it('use the same placeholders', () => {
    const holes = (text: string | undefined) => [...new Set(text?.match(/\{\{\w+\}\}/g) ?? [])].sort();
    const different = [...hu.keys()].filter((key) => en.has(key) && holes(hu.get(key)).join() !== holes(en.get(key)).join());
    expect(different).toEqual([]);
  });

  it('have no empty text', () => {
    expect([...hu, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('hold every key that the code uses', () => {
    const known = new Set([...hu.keys()].map(base));
    expect(usedPlain.filter((key) => !known.has(base(key)))).toEqual([]);
    expect(usedShapes.filter((shape) => ![...known].some((key) => shape.test(key)))).toEqual([]);
  });

  it('hold no key that the code does not use', () => {
    const plain = new Set(usedPlain.map(base));
    const unused = [...hu.keys()].map(base).filter((key) => !plain.has(key) && !usedShapes.some((s) => s.test(key)));
    expect(unused).toEqual([]);
  });
});
