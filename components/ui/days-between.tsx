import { isDay } from "@/lib/platform/time";
import { DateField } from "./input";

/** Two days of one's own choice; what is no day yet, or ends before it begins, is not told. */
export function DaysBetween({
  from,
  to,
  words,
  onPick,
}: {
  from: string;
  to: string;
  words: { from: string; to: string };
  onPick: (days: { from: string; to: string }) => void;
}) {
  const pick = (part: { from?: string; to?: string }) => {
    const days = { from, to, ...part };
    if (isDay(days.from) && isDay(days.to) && days.from <= days.to) onPick(days);
  };
  return (
    <>
      <DateField
        key={`from ${from}`}
        aria-label={words.from}
        className="w-37!"
        defaultValue={from}
        max={to}
        onChange={({ target }) => pick({ from: target.value })}
      />
      <DateField
        key={`to ${to}`}
        aria-label={words.to}
        className="w-37!"
        defaultValue={to}
        min={from}
        onChange={({ target }) => pick({ to: target.value })}
      />
    </>
  );
}
