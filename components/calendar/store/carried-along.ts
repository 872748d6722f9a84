import { type Flag, SEVERITIES } from "@/lib/plan/flag";
import type { MovePreview } from "@/lib/plan/preview";

/**
 * A publication takes along what is wrong with itself (its text, its missing author) wherever it goes: the flag has
 * another day then, and is no other flag. What gets graver on the way is told as changed.
 */
export function carriedAlong<T extends Pick<MovePreview, "came" | "went" | "changed">>(preview: T): T {
  const left = new Map(preview.went.filter(isOfPost).map((flag) => [about(flag), flag]));
  const carried = new Set<Flag>();
  const graver: Flag[] = [];
  for (const flag of preview.came) {
    const was = isOfPost(flag) ? left.get(about(flag)) : undefined;
    if (!was) continue;
    left.delete(about(flag));
    carried.add(flag).add(was);
    if (SEVERITIES.indexOf(flag.severity) < SEVERITIES.indexOf(was.severity)) graver.push(flag);
  }
  if (carried.size === 0) return preview;
  return {
    ...preview,
    came: preview.came.filter((flag) => !carried.has(flag)),
    went: preview.went.filter((flag) => !carried.has(flag)),
    changed: [...preview.changed, ...graver],
  };
}

const isOfPost = ({ subject }: Flag): boolean =>
  subject.publication !== undefined || subject.post !== undefined;

const about = ({ rule, subject }: Flag): string => JSON.stringify([rule, ...Object.values(subject)]);
