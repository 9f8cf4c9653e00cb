const modules = import.meta.glob<object>('./hu/*.json', { eager: true, import: 'default' });

/** Namespace (file name) → texts. */
export const resources: Record<string, object> = Object.fromEntries(
  Object.entries(modules).map(([path, texts]) => [path.slice('./hu/'.length, -'.json'.length), texts]),
);
