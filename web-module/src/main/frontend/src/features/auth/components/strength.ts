/** 0 (weak) to 3 (strong) by length and variety; null while nothing is typed. */
export function strengthOf(password: string): 0 | 1 | 2 | 3 | null {
  if (password === '') return null;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
  const distinct = new Set(password).size;
  if (password.length < 8 || distinct < 5) return 0;
  if (password.length >= 16 || (password.length >= 12 && kinds >= 3)) return 3;
  return password.length >= 12 || kinds >= 3 ? 2 : 1;
}
