import { describe, expect, it } from 'vitest';
import { diff } from './diff';

const words = (before: string, after: string) =>
  diff(before, after).map(({ kind, text }) => `${{ same: '=', removed: '-', added: '+' }[kind]}${text}`);

describe('the difference', () => {
  it('of equal texts is none', () => {
    expect(words('<p>Dear Anna</p>', '<p>Dear Anna</p>')).toEqual(['=<p>Dear Anna</p>']);
    expect(words('', '')).toEqual([]);
  });

  it('names words that were replaced', () => {
    expect(words('<p>See you soon</p>', '<p>See everybody soon</p>')).toEqual(['=<p>See ', '-you', '+everybody', '= soon</p>']);
  });

  it('names what is new at the end and what is gone at the beginning', () => {
    expect(words('Dear Anna, hello', 'hello there')).toEqual(['-Dear Anna, ', '=hello', '+ there']);
  });

  it('keeps everything of both texts', () => {
    const before = '<p>Kedves {{user.name}}!</p><ul><li>Terem: {{class.room}}</li></ul>';
    const after = '<p>Szia {{user.name}}!</p><ul><li>Hely: {{class.site}}, {{class.room}}</li></ul><p>Üdv</p>';
    const changes = diff(before, after);
    const without = (kind: string) => changes.filter((one) => one.kind !== kind).map((one) => one.text).join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('does not hang on long texts', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(diff(long('a'), long('b')).map((one) => one.kind)).toEqual(['removed', 'added']);
  });
});
