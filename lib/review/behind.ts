import { store } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import { type FlagNames, namesOf } from "@/lib/flags/names";
import type { Actor } from "@/lib/people/actor";
import type { Flag } from "@/lib/plan/flag";
import type { Network, PostStatus } from "@/lib/plan/vocabulary";
import { now } from "@/lib/platform/clock";
import type { DayRange } from "@/lib/platform/time";
import { judgedRules } from "@/lib/tuning/rules";
import { type Dated, datedIn } from "./counted";
import { judgedMonth } from "./judged";
import { monthAsked } from "./month";
import { monthPlan } from "./queries";
import { familyAsked, readSelection, type Selection, selected } from "./selection";
import { type FlagFamily, RULES_OF } from "./vocabulary";

/** A month may hold thousands: nobody reads on. */
export const BEHIND_MOST = 500;

export interface CountedPublication {
  id: string;
  postId: string;
  title: string;
  status: PostStatus;
  /** Wall-clock time in the channel's zone. */
  at: string;
  channel: { name: string; network: Network };
}

/** What one number of the review counts. `count` is that number; the lists are cut at BEHIND_MOST. */
export type BehindNumber = { month: DayRange; count: number } & (
  | { what: "nothing" }
  | { what: "flags"; family: FlagFamily; flags: Flag[]; names: FlagNames }
  /** `name`: of the channel or objective that it is about; null where there is none. */
  | { what: "publications"; selection: Selection; name: string | null; publications: CountedPublication[] }
);

export async function behindNumber(
  actor: Actor,
  asked: Record<"month" | "by" | "is", string | null>,
): Promise<BehindNumber> {
  return store().snapshot(async (reader): Promise<BehindNumber> => {
    const frame = await frameAt(reader, actor, now());
    const month = monthAsked(asked.month, frame.today);
    const plan = await monthPlan(reader, actor, frame, month);
    const family = asked.by === "flags" ? familyAsked(asked.is) : null;
    if (family) {
      const judged = judgedMonth(plan, month, frame.today, judgedRules(frame.workspace.rulesOff));
      const flags = judged.flags.filter(({ rule }) => RULES_OF[family].includes(rule));
      const shown = flags.slice(0, BEHIND_MOST);
      return { what: "flags", month, family, count: flags.length, flags: shown, names: namesOf(plan) };
    }
    const selection = readSelection(asked.by, asked.is);
    if (!selection) return { what: "nothing", month, count: 0 };
    const found = selected(datedIn(plan, month), selection, frame.today);
    const channels = new Map(plan.channels.map(({ id, name, network }) => [id, { name, network }]));
    const publications = found.slice(0, BEHIND_MOST).map((dated) => counted(dated, channels));
    const name =
      channels.get(selection.is)?.name ?? plan.objectives.find(({ id }) => id === selection.is)?.name ?? null;
    return { what: "publications", month, selection, count: found.length, name, publications };
  });
}

const counted = (
  { post, publication }: Dated,
  channels: ReadonlyMap<string, CountedPublication["channel"]>,
): CountedPublication => ({
  id: publication.id,
  postId: post.id,
  title: post.title,
  status: post.status,
  at: publication.at!,
  channel: channels.get(publication.channel)!,
});
