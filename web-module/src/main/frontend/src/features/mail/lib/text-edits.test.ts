import { describe, expect, it } from 'vitest';
import { insertion, listing, type TextEdit, wrapping } from './text-edits';

/** A field whose selection is marked by bars. */
function field(marked: string) {
  const selectionStart = marked.indexOf('|');
  const selectionEnd = marked.lastIndexOf('|') === selectionStart ? selectionStart : marked.lastIndexOf('|') - 1;
  return { value: marked.replaceAll('|', ''), selectionStart, selectionEnd };
}

function after({ value }: { value: string }, { from, to, text, select }: TextEdit): string {
  const next = value.slice(0, from) + text + value.slice(to);
  const [start, end] = select;
  return start === end ? `${next.slice(0, start)}|${next.slice(start)}` : `${next.slice(0, start)}|${next.slice(start, end)}|${next.slice(end)}`;
}

describe('edits of a text', () => {
  it('inserts at the cursor and in the place of a selection', () => {
    const cursor = field('Dear |!');
    expect(after(cursor, insertion(cursor, '{{user.name}}'))).toBe('Dear {{user.name}}|!');
    const selection = field('Dear |Anna|!');
    expect(after(selection, insertion(selection, '{{user.name}}'))).toBe('Dear {{user.name}}|!');
  });

  it('inserts at the end of a field nobody was in', () => {
    expect(insertion({ value: 'Hello ', selectionStart: null, selectionEnd: null }, 'x')).toMatchObject({ from: 6, to: 6 });
  });

  it('wraps and keeps the selection', () => {
    const selection = field('a |b| c');
    expect(after(selection, wrapping(selection, '<strong>', '</strong>'))).toBe('a <strong>|b|</strong> c');
    const cursor = field('a |');
    expect(after(cursor, wrapping(cursor, '<em>', '</em>'))).toBe('a <em>|</em>');
  });

  it('makes a list entry of each line', () => {
    const lines = field('|one\n two \n\nthree|');
    expect(after(lines, listing(lines, 'ol'))).toBe('<ol>\n<li>one</li>\n<li>two</li>\n<li>three|</li>\n</ol>');
    const nothing = field('|');
    expect(after(nothing, listing(nothing, 'ul'))).toBe('<ul>\n<li>|</li>\n</ul>');
  });
});
