export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above so many comparisons the middle is shown as replaced as a whole. */
const MOST_COMPARISONS = 4_000_000;

/** Tags, words and the space between them. */
function tokensOf(text: string): string[] {
  return text.match(/<[^>]*>|[^\s<]+|\s+|</g) ?? [];
}

/** How many tokens two texts share at their beginning. */
function sharedStart(before: readonly string[], after: readonly string[]): number {
  let count = 0;
  while (count < before.length && count < after.length && before[count] === after[count]) count++;
  return count;
}

/** The changes between two lists that differ at both ends, by their longest common subsequence. */
function compare(before: readonly string[], after: readonly string[]): Change[] {
  if (before.length * after.length > MOST_COMPARISONS) {
    return [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ];
  }
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const fresh = after[j];
    if (old !== undefined && old === fresh) {
      changes.push({ kind: 'same', text: old });
      i++;
      j++;
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ kind: 'removed', text: old });
      i++;
    } else {
      changes.push({ kind: 'added', text: fresh ?? '' });
      j++;
    }
  }
  return changes;
}

/** Neighbours of one kind become one change. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const { kind, text } of changes) {
    if (text === '') continue;
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}

/** What became of a text, word by word. */
export function diff(before: string, after: string): Change[] {
  const old = tokensOf(before);
  const fresh = tokensOf(after);
  const start = sharedStart(old, fresh);
  const oldRest = old.slice(start);
  const freshRest = fresh.slice(start);
  const end = sharedStart(oldRest.toReversed(), freshRest.toReversed());
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...compare(oldRest.slice(0, oldRest.length - end), freshRest.slice(0, freshRest.length - end)),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]);
}
