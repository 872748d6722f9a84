/** What is planned against what was meant: a bar, and a tick at the weight. Mute: the figures stand beside it. */
export function ShareBar({ share, weight }: { share: number; weight: number | null }) {
  return (
    <div aria-hidden="true" className="relative h-2">
      <div className="absolute inset-0 overflow-hidden rounded-[2px] bg-sunken">
        <div className="h-full bg-ok-mark" style={{ width: `${Math.min(100, share * 100)}%` }} />
      </div>
      {weight !== null && weight > 0 && (
        <div
          className="absolute -inset-y-1 w-0.5 bg-ink"
          style={{ left: `calc(${Math.min(100, weight * 100)}% - 1px)` }}
        />
      )}
    </div>
  );
}
