import { beforeEach, expect, it, vi } from "vitest";
import { renderIn } from "@/components/ui/render-for-test";
import type { CalendarPublication } from "@/lib/calendar/view";
import type { PostStatus } from "@/lib/plan/vocabulary";
import type { Locale, Wall } from "@/lib/platform/time";
import { FrameContext, MovesContext, PublicationsContext } from "../store/contexts";
import { dropJudge } from "../store/drop-judge";
import { aFrame, aPublication, calendarOf } from "../store/fixtures";
import { stateOf } from "../store/state";
import type { MovesApi } from "../store/use-moves";
import { RhythmAhead } from "./rhythm-ahead";

beforeEach(() => vi.stubGlobal("fetch", async () => Response.json({})));

/** LinkedIn: 2 to 5 a week, one a day, 18 hours apart. */
const onDays = (...days: string[]) =>
  days.map((day, index) => aPublication({ id: `p${index}`, at: `2026-11-${day}T09:00` }));
const crowded = onDays("09", "10", "11", "12", "13");

function said(
  there: readonly CalendarPublication[],
  at: Wall | null,
  {
    status = "draft",
    locale = "fr",
    frame = aFrame(),
  }: { status?: PostStatus; locale?: Locale; frame?: ReturnType<typeof aFrame> } = {},
) {
  const state = stateOf(calendarOf({ frame, publications: [...there] }));
  const shown = { publications: there, looseIdeas: [], pending: new Set<string>() };
  const judge = dropJudge();
  const moves = { preview: (source, target) => judge.preview(state, shown, source, target) } as MovesApi;
  const known = { all: there, shown: there, undated: [], looseIdeas: [], known: shown };
  const html = renderIn(
    locale,
    <FrameContext value={frame}>
      <PublicationsContext value={known}>
        <MovesContext value={moves}>
          <RhythmAhead
            publications={frame.channels.map(({ id }) => ({ channelId: id, at }))}
            status={status}
          />
        </MovesContext>
      </PublicationsContext>
    </FrameContext>,
  );
  return {
    text: html
      .replace(/<[^>]+>/g, "")
      .replaceAll("\u2060", "")
      .replaceAll("\u00a0", " "),
    tone: /text-(warn|bad)\b/.exec(html)?.[1] ?? "quiet",
  };
}

it.each([
  [
    "one more within the rhythm",
    onDays("09"),
    "2026-11-12T09:00",
    "Page LinkedIn : 2 / 2–5 cette semaine-là",
    "quiet",
  ],
  ["still under what is owed", [], "2026-11-12T09:00", "Page LinkedIn : 1 / 2–5 cette semaine-là", "quiet"],
  ["one too many that week", crowded, "2026-11-14T09:00", "Page LinkedIn : 6 / 2–5 cette semaine-là", "warn"],
  [
    "another week is no matter",
    crowded,
    "2026-11-18T09:00",
    "Page LinkedIn : 1 / 2–5 cette semaine-là",
    "quiet",
  ],
  ["days that nobody judges yet", [], "2027-03-02T09:00", "Page LinkedIn : pas encore jugé", "quiet"],
])("%s", (_, there, at, text, tone) => expect(said(there, at)).toEqual({ text, tone }));

it("a second one on a full day is said after the rhythm, in the words of a drag", () => {
  const { text, tone } = said(onDays("09"), "2026-11-09T15:00");
  expect(text).toBe(
    "Page LinkedIn : 2 / 2–5 cette semaine-là · 2 le même jour · max 1 · deux publications à 6 h d’écart",
  );
  expect(tone).not.toBe("quiet");
});

it("each channel has its own line, months are called months, English is equal", () => {
  const [li] = aFrame().channels;
  const monthly = { ...li!.rhythm, per: "month" as const, min: 1, max: 2 };
  const frame = aFrame({
    channels: [li!, { ...li!, id: "nl", name: "Newsletter", rhythm: monthly, cadence: monthly }],
  });
  const { text } = said([], "2026-11-12T09:00", { frame, locale: "en" });
  expect(text).toBe("Page LinkedIn: 1 / 2–5 that weekNewsletter: 1 / 1–2 that month");
});

it("an idea counts nowhere yet, and says so", () => {
  const { text, tone } = said(crowded, "2026-11-14T09:00", { status: "idea" });
  expect(text).toContain("Une idée ne compte pas");
  expect(tone).toBe("quiet");
});

it.each([null, "0026-11-12T09:00", "2026-11-12T"])("without a day and a time (%s) nothing is said", (at) =>
  expect(said(crowded, at).text).toBe(""),
);
