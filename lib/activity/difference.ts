import { isDeepStrictEqual } from "node:util";
import type { Fields, RecordedChange } from "./ledger";
import type { Difference } from "./view";

/** What people look for in the history of a post; the rest of a row is how it is kept. */
const SHOWN = {
  post: [
    ...["title", "text", "status", "link", "media", "objectiveId", "campaignId", "eventId"],
    ...["audienceId", "columnId", "format", "promotional", "cost", "costKind"],
  ],
  publication: ["channelId", "at", "text", "result"],
  assignments: ["list"],
} as const;
type Of = keyof typeof SHOWN;

/** What a list need not hold: read when somebody asks for it. */
const LONG: ReadonlySet<string> = new Set(["text", "media", "list"]);

/** What an activity changed of posts, field by field. Older payloads hold none, and an import is no change. */
export function differencesIn(payload: unknown): Difference[] {
  return changesIn(payload).flatMap(({ entity, id, before, after }) =>
    isShown(entity) ? [...appearance(entity, id, before, after), ...changed(entity, id, before, after)] : [],
  );
}

export const changesIn = (payload: unknown): readonly RecordedChange[] =>
  (payload as { changes?: RecordedChange[] } | null)?.changes ?? [];

/** For lists: long texts are only named. */
export const inShort = <One extends Difference>(differences: readonly One[]): One[] =>
  differences.map((one) => (LONG.has(one.field) ? { ...one, before: null, after: null, long: true } : one));

const isShown = (entity: string): entity is Of => entity in SHOWN;

/** A publication that came to a channel or went from it. Of a post, the verb says as much. */
function appearance(of: Of, id: string, before: Fields, after: Fields): Difference[] {
  if (of !== "publication" || !("deletedAt" in after)) return [];
  const [was, is] = [(before.deletedAt ?? null) === null, (after.deletedAt ?? null) === null];
  return was === is ? [] : [{ of, id, field: "there", before: was, after: is }];
}

function changed(of: Of, id: string, before: Fields, after: Fields): Difference[] {
  return SHOWN[of]
    .filter((field) => field in after && !isDeepStrictEqual(before[field] ?? null, after[field] ?? null))
    .map((field) => ({ of, id, field, before: before[field] ?? null, after: after[field] ?? null }));
}
