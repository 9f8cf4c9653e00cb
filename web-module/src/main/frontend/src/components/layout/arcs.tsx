/** The arcs of the mark, grown to a pattern; decoration only. */
export function Arcs() {
  return (
    <svg
      aria-hidden
      focusable="false"
      viewBox="0 0 480 240"
      className="pointer-events-none absolute inset-y-0 right-0 h-full"
      fill="none"
      strokeLinecap="round"
    >
      <path d="M300 280V130a80 80 0 0 1 80-80h140" strokeWidth="26" className="stroke-brand-700" />
      <path d="M362 280v-84a70 70 0 0 1 70-70h90" strokeWidth="26" className="stroke-brand-600" />
      <path d="M424 280v-28a50 50 0 0 1 50-50h40" strokeWidth="26" className="stroke-clay-500" />
    </svg>
  );
}
