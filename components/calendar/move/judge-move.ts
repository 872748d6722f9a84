import { type Flag, SEVERITIES } from "@/lib/plan/flag";
import { rhythmState } from "@/lib/plan/meters";
import type { MovePreview } from "@/lib/plan/preview";
import { type Day, dayOf, type Wall } from "@/lib/platform/time";
import type { Mover } from "./drop";

export interface MoveTarget {
  channelId: string;
  at: Wall | null;
}

export type MoveTone = "ok" | "warn" | "bad";

/** What a move would break. A day or a bucket too full may have been so before: no flag comes, yet it gets worse. */
export type Break =
  | { kind: "day"; count: number; max: number }
  | { kind: "rhythm" }
  | { kind: "flag"; flag: Flag };

export interface Judgement {
  tone: MoveTone;
  breaks: Break[];
  mends: readonly Flag[];
}

export function judgeMove(mover: Mover, target: MoveTarget, judged: MovePreview): Judgement {
  const flags = [
    ...judged.came.filter((flag) => !eases(flag, judged.went)),
    ...judged.changed.filter(({ severity }) => severity === "error"),
  ].sort(worstFirst);
  const breaks: Break[] = [];
  const fullDay = fullerDay(mover, target, judged, flags);
  if (fullDay) breaks.push(fullDay);
  if (fillsRhythm(mover, target.channelId, judged)) breaks.push({ kind: "rhythm" });
  for (const flag of flags) if (!told(flag, breaks)) breaks.push({ kind: "flag", flag });
  return { tone: toneOf(breaks, flags), breaks, mends: judged.went };
}

/** No error and no warning; a remark (`info`) is no reason not to propose a day. */
export function breaksNothing(judgement: Judgement): boolean {
  return judgement.tone === "ok";
}

/** A silence that got shorter comes as another flag, because it has other days. */
function eases(came: Flag, went: readonly Flag[]): boolean {
  if (came.rule !== "cadence.silence") return false;
  return went.some(
    ({ rule, subject, measured }) =>
      rule === came.rule && subject.channel === came.subject.channel && measured >= came.measured,
  );
}

function fullerDay(
  mover: Mover,
  { channelId, at }: MoveTarget,
  { dayCount: count, maxPerDay: max }: MovePreview,
  flags: readonly Flag[],
): Break | null {
  if (max === null || count <= max || at === null) return null;
  const came = flags.some(({ rule }) => rule === "cadence.over-day");
  return came || !isOn(mover, channelId, dayOf(at), dayOf(at)) ? { kind: "day", count, max } : null;
}

/** Within its own week or month a publication weighs what it weighed. */
function fillsRhythm(mover: Mover, channelId: string, { rhythm }: MovePreview): boolean {
  if (!rhythm || isOn(mover, channelId, rhythm.from, rhythm.to)) return false;
  const state = rhythmState(rhythm);
  return state === "over" || state === "far-over";
}

function isOn(mover: Mover, channelId: string, from: Day, to: Day): boolean {
  if (mover.kind === "idea" || mover.publication.channelId !== channelId || !mover.publication.at)
    return false;
  const day = dayOf(mover.publication.at);
  return from <= day && day <= to;
}

/** The sentence about the day and the one about the rhythm already say what these flags say. */
function told(flag: Flag, breaks: readonly Break[]): boolean {
  const said = (kind: Break["kind"]) => breaks.some((one) => one.kind === kind);
  if (flag.rule === "cadence.over-day") return said("day");
  return flag.rule === "cadence.over-posting" && said("rhythm");
}

function toneOf(breaks: readonly Break[], flags: readonly Flag[]): MoveTone {
  if (flags.some(({ severity }) => severity === "error")) return "bad";
  const weighs = breaks.some((one) => one.kind !== "flag" || one.flag.severity !== "info");
  return weighs ? "warn" : "ok";
}

function worstFirst(a: Flag, b: Flag): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
