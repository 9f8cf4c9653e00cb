/** The mark and the name; decorative, the link around it carries the name. */
export function Logo() {
  return (
    <span aria-hidden className="flex items-center gap-2.5">
      <svg viewBox="0 0 40 40" className="size-9" focusable="false">
        <rect width="40" height="40" rx="12" className="fill-brand-600" />
        <path d="M11 29V18a7 7 0 0 1 7-7h3" fill="none" strokeWidth="4" strokeLinecap="round" className="stroke-paper" />
        <path d="M20 29V22a6 6 0 0 1 6-6h3M9 21h8" fill="none" strokeWidth="4" strokeLinecap="round" className="stroke-[#f2a65a]" />
      </svg>
      <span className="font-display text-lg font-bold tracking-tight max-[400px]:hidden">FunctionalFit</span>
    </span>
  );
}
