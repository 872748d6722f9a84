import { expect, it } from "vitest";
import { renderIn } from "@/components/ui/render-for-test";
import type { Day } from "@/lib/platform/time";
import { FrameContext, PublicationsContext } from "../store/contexts";
import { aFrame } from "../store/fixtures";
import { RhythmsProvider, WeekGutter } from "./week-gutter";

function weekOf(from: Day, activeFrom: Day | null): string {
  const frame = aFrame();
  const channels = frame.channels.map((channel) => ({ ...channel, activeFrom }));
  const none = { publications: [], looseIdeas: [] };
  return renderIn(
    "fr",
    <FrameContext value={{ ...frame, channels }}>
      <PublicationsContext value={{ all: [], shown: [], undated: [], looseIdeas: [], known: none }}>
        <RhythmsProvider>
          <WeekGutter from={from} />
        </RhythmsProvider>
      </PublicationsContext>
    </FrameContext>,
  );
}

// Channels made by the five questions start next Monday: this week was said to be out of the judged period, beside a
// panel that said it is judged.
it.each<[string, Day, Day | null, string | null]>([
  ["a judged week before its channels start", "2026-11-09", "2026-11-16", "aucun canal actif"],
  ["a week of which the last day is judged", "2026-10-06", "2026-11-16", "aucun canal actif"],
  ["a week before the judged ones", "2026-10-05", "2026-11-16", "hors de la période jugée"],
  ["a week after them", "2026-12-28", null, "hors de la période jugée"],
  ["a judged week in which something is owed", "2026-11-09", null, null],
])("%s", (_, from, activeFrom, said) => {
  const html = weekOf(from, activeFrom);
  for (const words of ["aucun canal actif", "hors de la période jugée"]) {
    expect(html.includes(words)).toBe(words === said);
  }
});
