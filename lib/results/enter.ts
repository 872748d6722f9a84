import type { PlanWork } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { type Refusal, refuse } from "@/lib/platform/result";
import { type Day, dayIn, weekOf } from "@/lib/platform/time";
import type { Authorized } from "@/lib/posts/authorize";
import type { PublicationRow } from "@/lib/publications/repository";
import { figuresById, kpiValueOf } from "./repository";
import { type Figures, NO_FIGURES } from "./vocabulary";
import { mondayIn } from "./weeks";

/** Figures and the number of a publication, those that are given. */
export async function enter(
  work: PlanWork,
  publication: Authorized<PublicationRow, "edit">,
  {
    figures,
    result,
  }: {
    figures?: { version: number; patch: Partial<Figures> };
    result?: { version: number; value: number | null };
  },
): Promise<Refusal | null> {
  const { ledger } = work;
  if (figures) {
    const refusal = await enterFigures(work, publication.id, figures);
    if (refusal) return refusal;
  }
  if (!result) return null;
  const patched = await ledger.patch("publication", publication, result.version, { result: result.value });
  return patched ? null : refuse("conflict");
}

async function enterFigures(
  { tx, at, actor, ledger }: PlanWork,
  id: string,
  { version, patch }: { version: number; patch: Partial<Figures> },
): Promise<Refusal | null> {
  const takenOn = dayIn(at, actor.workspace.timeZone);
  const row = await figuresById(tx, actor.workspace.id, id);
  if ((row?.version ?? 0) !== version) return refuse("conflict");
  if (!row) {
    if (Object.values(patch).every((value) => value === null)) return null;
    await ledger.insert("figures", { id, ...NO_FIGURES, ...patch, takenOn });
    return null;
  }
  // What was taken back does not come back with what is entered now.
  const present = row.deletedAt === null ? row : { ...row, ...NO_FIGURES };
  const changes = row.deletedAt !== null || isOther(present, patch);
  if (!changes) return null;
  const next = row.deletedAt === null ? patch : { ...NO_FIGURES, ...patch, deletedAt: null };
  return (await ledger.patch("figures", row, version, { ...next, takenOn })) ? null : refuse("conflict");
}

const isOther = (present: Figures, patch: Partial<Figures>): boolean =>
  (Object.keys(patch) as (keyof Figures)[]).some((figure) => present[figure] !== patch[figure]);

/** What the KPI of an objective brought in the week of a day; null: nothing was entered. */
export async function enterKpiValue(
  { tx, at, actor, ledger }: PlanWork,
  {
    objectiveId,
    day,
    version,
    value,
  }: { objectiveId: string; day: Day; version: number; value: number | null },
): Promise<Refusal | null> {
  const week = mondayIn(weekOf(day, actor.workspace.weekStart));
  const row = await kpiValueOf(tx, actor.workspace.id, objectiveId, week);
  if ((row?.version ?? 0) !== version) return refuse("conflict");
  if (!row) {
    if (value !== null) await ledger.insert("kpi_value", { id: newId(), objectiveId, week, value });
    return null;
  }
  const isGone = row.deletedAt !== null;
  if (value === null && isGone) return null;
  const patch = value === null ? { deletedAt: at } : { value, deletedAt: null };
  return (await ledger.patch("kpi_value", row, version, patch)) ? null : refuse("conflict");
}
