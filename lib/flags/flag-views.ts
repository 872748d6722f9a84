import type { Reader } from "@/db/store";
import type { CalendarFrame } from "@/lib/calendar/view";
import { membersOf } from "@/lib/people/repository";
import { type Flag, type FlagDifference, flagKey } from "@/lib/plan/flag";

import type { Day } from "@/lib/platform/time";
import { judge } from "./judge";
import { ignoredFlagsOn } from "./repository";
import type { FlagView, Ignored } from "./view";

/** The decisions to ignore a flag that are in force, by the key of the flag. */
export type Decisions = ReadonlyMap<string, Ignored>;

/** The flags of a workspace, each with the decision to ignore it that is in force today. */
export async function flagViews(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
): Promise<FlagView[]> {
  return withDecisions(
    await judge(reader, workspaceId, frame),
    await decisionsOn(reader, workspaceId, frame.today),
  );
}

export async function decisionsOn(reader: Reader, workspaceId: string, day: Day): Promise<Decisions> {
  const ignored = await ignoredFlagsOn(reader, workspaceId, day);
  const nameOf = ignored.length > 0 ? await memberNames(reader, workspaceId) : new Map<string, string>();
  return new Map(
    ignored.map(({ flagKey: key, id, reason, until, createdBy }) => [
      key,
      { id, reason, until, by: nameOf.get(createdBy) ?? null },
    ]),
  );
}

async function memberNames(reader: Reader, workspaceId: string): Promise<Map<string, string>> {
  return new Map((await membersOf(reader, workspaceId)).map(({ userId, name }) => [userId, name]));
}

export function withDecisions(flags: readonly Flag[], decisions: Decisions): FlagView[] {
  return flags.map((flag) => ({ ...flag, ignored: decisions.get(flagKey(flag)) ?? null }));
}

/** What came and went for whoever looks at them: a flag about which something was decided went and came. */
export function changedViews(
  { came, went, flags }: FlagDifference & { flags: readonly Flag[] },
  before: Decisions,
  after: Decisions,
): { came: FlagView[]; went: Flag[] } {
  const fresh = new Set(came);
  const isDecided = (flag: Flag) => {
    const key = flagKey(flag);
    return !fresh.has(flag) && before.get(key)?.id !== after.get(key)?.id;
  };
  const decided = before === after ? [] : flags.filter(isDecided);
  return {
    came: withDecisions([...came, ...decided], after),
    went: withDecisions([...went, ...decided], before),
  };
}
