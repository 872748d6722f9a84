import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import { ok, type Result, refuse } from "@/lib/platform/result";

type Who = Pick<Actor, "role" | "contributorId">;
/** What only the person themselves knows: the time they have, and when they are away. */
const OWN_FIELDS: ReadonlySet<string> = new Set(["minutesPerWeek", "absences"]);

/** Whoever configures the workspace edits everybody; a contributor says their own time and absences, and nobody else's. */
export function mayEditContributor(
  actor: Who,
  contributor: { id: string },
  patch: Record<string, unknown>,
): Result<null> {
  if (can(actor.role, "configure")) return ok(null);
  const isTheirs = Object.keys(patch).every((field) => OWN_FIELDS.has(field));
  return isSelf(actor, contributor) && isTheirs ? ok(null) : refuse("forbidden");
}

/** Whether they may say when they have time. */
export const mayEditTime = (actor: Who, contributor: { id: string }): boolean =>
  mayEditContributor(actor, contributor, { absences: [] }).ok;

const isSelf = ({ role, contributorId }: Who, { id }: { id: string }): boolean =>
  can(role, "contribute") && contributorId === id;
