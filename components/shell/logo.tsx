/** A horse chestnut, as it falls in November: the same drawing as app/icon.svg. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <circle cx="16" cy="16" r="14" fill="#7a3a16" />
      <path d="M3.9 20.6c7.2-3 17-3 24.2 0A13 13 0 0 1 16 28.8a13 13 0 0 1-12.1-8.2Z" fill="#ecd3b6" />
      <path
        d="M7.2 13.4a9.6 9.6 0 0 1 7-6.6"
        fill="none"
        stroke="#c98b5c"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Logo className="size-5.5" />
      <span className="font-display font-semibold text-lg tracking-[-0.01em]">Marronnier</span>
    </span>
  );
}
