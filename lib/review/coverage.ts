import type { Flag } from "@/lib/plan/flag";
import type { PreparedPlan } from "@/lib/plan/prepared/prepare";
import { isActiveIn } from "@/lib/plan/rules/objectives/activity";
import { FORMATS, type Format } from "@/lib/plan/vocabulary";
import type { Dated } from "./counted";
import type { ColumnPart, FormatPart, ObjectivePart, Part, Promotion } from "./view";

/** `planned` are the planned publications of the month, `flags` what the check says of it. */
interface Sample {
  prepared: PreparedPlan;
  planned: readonly Dated[];
  flags: readonly Flag[];
}

/** Shares of the publications that have an objective, as the rules take them; the part of those that have none comes last. */
export function objectiveParts({ prepared, planned, flags }: Sample): ObjectivePart[] {
  const counts = countsBy(planned, ({ post }) => post.objective);
  const withOne = planned.length - (counts.get(null) ?? 0);
  const parts: ObjectivePart[] = prepared.objectives
    .filter((objective) => counts.has(objective.id) || isActiveIn(objective, prepared.calendar))
    .map(({ id, name, weight }) => ({
      ...part(id, name, counts.get(id), withOne),
      weight,
      state: stateOf(id, flags),
    }));
  if (counts.has(null)) parts.push({ ...part(null, "", counts.get(null), 0), weight: null, state: null });
  return parts;
}

/** Of all planned publications; those that carry none come last. */
export function audienceParts({ prepared, planned }: Sample): Part[] {
  return partsOf(prepared.setting.audiences, planned, ({ post }) => post.audience);
}

export function columnParts({ prepared, planned }: Sample): ColumnPart[] {
  const { columns } = prepared.setting;
  const targets = new Map<string | null, number | null>(columns.map(({ id, share }) => [id, share]));
  return partsOf(columns, planned, ({ post }) => post.column).map((each) => ({
    ...each,
    target: targets.get(each.id) ?? null,
  }));
}

/** The formats that there are, the most frequent first; their names are the screen's to know. */
export function formatParts({ planned, flags, prepared }: Sample): FormatPart[] {
  const counts = countsBy(planned, ({ post }) => post.format);
  const monotony = flags.filter(({ rule }) => rule === "mix.monotony");
  const formatOf = new Map(
    prepared.timeline.publications.map(({ id }, place) => [id, prepared.timeline.posts[place]!.post.format]),
  );
  const order: readonly (Format | null)[] = [...FORMATS, null];
  return order
    .filter((id) => counts.has(id))
    .map((id) => ({
      ...part(id, id ?? "", counts.get(id), planned.length),
      id,
      monotonous: monotony.filter(({ publications }) => formatOf.get(publications[0]!) === id).length,
    }))
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.count - a.count);
}

export function promotionIn({ prepared, planned, flags }: Sample): Promotion {
  const count = planned.filter(({ post }) => post.promotional).length;
  return {
    count,
    share: shareOf(count, planned.length),
    limit: prepared.limits.promotionShare,
    over: flags.some(({ rule }) => rule === "mix.promotional"),
  };
}

function stateOf(id: string, flags: readonly Flag[]): ObjectivePart["state"] {
  const says = (rule: Flag["rule"]) =>
    flags.some((flag) => flag.rule === rule && flag.subject.objective === id);
  if (says("objective.neglected")) return "neglected";
  return says("objective.dominant") ? "dominant" : null;
}

function partsOf(
  all: readonly { id: string; name: string }[],
  planned: readonly Dated[],
  of: (dated: Dated) => string | null,
): Part[] {
  if (all.length === 0) return [];
  const counts = countsBy(planned, of);
  const parts: Part[] = all.map(({ id, name }) => part(id, name, counts.get(id), planned.length));
  if (counts.has(null)) parts.push(part(null, "", counts.get(null), planned.length));
  return parts;
}

function countsBy<Key>(planned: readonly Dated[], keyOf: (dated: Dated) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const dated of planned) counts.set(keyOf(dated), (counts.get(keyOf(dated)) ?? 0) + 1);
  return counts;
}

const part = <Id extends string | null>(id: Id, name: string, count = 0, of: number) => ({
  id,
  name,
  count,
  share: shareOf(count, of),
});

const shareOf = (count: number, of: number): number => (of === 0 ? 0 : count / of);
