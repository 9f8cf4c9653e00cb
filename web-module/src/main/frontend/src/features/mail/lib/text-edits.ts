/** A piece of a text field replaced by another, and what is selected then. */
export interface TextEdit {
  from: number;
  to: number;
  text: string;
  select: readonly [number, number];
}

interface Selected {
  value: string;
  selectionStart: number | null;
  selectionEnd: number | null;
}

function rangeOf({ value, selectionStart, selectionEnd }: Selected): readonly [number, number, string] {
  const from = selectionStart ?? value.length;
  const to = selectionEnd ?? from;
  return [from, to, value.slice(from, to)];
}

/** Puts text in the place of what is selected; the cursor stands behind it. */
export function insertion(field: Selected, text: string): TextEdit {
  const [from, to] = rangeOf(field);
  return { from, to, text, select: [from + text.length, from + text.length] };
}

/** Puts something around what is selected; the same text stays selected. */
export function wrapping(field: Selected, open: string, close: string): TextEdit {
  const [from, to, selected] = rangeOf(field);
  const start = from + open.length;
  return { from, to, text: `${open}${selected}${close}`, select: [start, start + selected.length] };
}

/** Makes a list of what is selected, an entry of each line. */
export function listing(field: Selected, tag: 'ul' | 'ol'): TextEdit {
  const [from, to, selected] = rangeOf(field);
  const lines = selected.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const entries = (lines.length === 0 ? [''] : lines).map((line) => `<li>${line}</li>`);
  const text = `<${tag}>\n${entries.join('\n')}\n</${tag}>`;
  const end = from + text.lastIndexOf('</li>');
  return { from, to, text, select: [end, end] };
}

/** Makes the edit as if it were typed, so that it can be undone with the keyboard. */
export function apply(field: HTMLInputElement | HTMLTextAreaElement, { from, to, text, select }: TextEdit): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated without a successor: nothing else keeps the history of the field.
  // eslint-disable-next-line @typescript-eslint/no-deprecated, @typescript-eslint/no-unnecessary-condition
  if (!document.execCommand?.('insertText', false, text)) {
    field.setRangeText(text, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(...select);
}
