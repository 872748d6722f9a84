import type { Reader } from "@/db/store";
import type { CalendarFrame } from "@/lib/calendar/view";
import { membersOf } from "@/lib/people/repository";
import { type Flag, flagKey } from "@/lib/plan/flag";
import { judge } from "./judge";
import { ignoredFlagsOn } from "./repository";
import type { FlagView } from "./view";

/** The flags of a workspace, each with the decision to ignore it that is in force today. */
export async function flagViews(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
): Promise<FlagView[]> {
  const [flags, ignored] = [
    await judge(reader, workspaceId, frame),
    await ignoredFlagsOn(reader, workspaceId, frame.today),
  ];
  const nameOf = ignored.length > 0 ? await memberNames(reader, workspaceId) : new Map<string, string>();
  const decisions = new Map(
    ignored.map(({ flagKey: key, id, reason, until, createdBy }) => [
      key,
      { id, reason, until, by: nameOf.get(createdBy) ?? null },
    ]),
  );
  return flags.map((flag) => ({ ...flag, ignored: decisions.get(flagKey(flag)) ?? null }));
}

async function memberNames(reader: Reader, workspaceId: string): Promise<Map<string, string>> {
  return new Map((await membersOf(reader, workspaceId)).map(({ userId, name }) => [userId, name]));
}

/** What is in one list and not in the other; a flag that changed in anything went and came. */
export function flagChanges(
  before: readonly FlagView[],
  after: readonly FlagView[],
): { came: FlagView[]; went: Flag[] } {
  const was = new Set(before.map((flag) => JSON.stringify(flag)));
  const is = new Set(after.map((flag) => JSON.stringify(flag)));
  return {
    came: after.filter((flag) => !was.has(JSON.stringify(flag))),
    went: before.filter((flag) => !is.has(JSON.stringify(flag))),
  };
}
