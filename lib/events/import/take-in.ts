import type { z } from "zod";
import { leaves } from "@/lib/activity/leaving";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { ok, type Refusal, type Result, refuse } from "@/lib/platform/result";
import { preparation } from "@/lib/reference";
import type { calendarImport } from "../many-input";
import { eventById, nextEventPosition } from "../repository";
import { importPreview } from "./read-file";
import type { ImportItem } from "./view";

type Import = z.infer<typeof calendarImport>;
type Pick = Import["picks"][number];

/** Carries out what was picked of a preview; refuses all of it where the calendar is no longer what was looked at. */
export async function takeIn(
  work: PlanWork,
  { text, picks }: Import,
): Promise<Result<{ added: number; changed: number; removed: number }>> {
  const { tx, actor, at } = work;
  const preview = await importPreview(tx, actor, text, at);
  if (!preview.ok) return preview;
  const items = new Map(preview.data.items.map((item) => [item.key, item]));
  const done = { added: 0, changed: 0, removed: 0 };
  let position = await nextEventPosition(tx, actor.workspace.id);
  for (const [key, pick] of new Map(picks.map((each) => [each.key, each]))) {
    const item = items.get(key);
    if (!item || item.state !== pick.state || (item.event?.version ?? null) !== pick.version)
      return refuse("conflict", "import_changed_since");
    const refusal = item.state === "new" ? null : await onto(work, item);
    if (refusal) return refusal;
    if (item.state === "new") await add(work, item, pick, position++);
    if (item.state === "new") done.added++;
    else if (item.state === "changed") done.changed++;
    else done.removed++;
  }
  return ok(done);
}

const sourceIn = ({ uid, instance, name, start, end }: ImportItem) => ({ uid, instance, name, start, end });

async function add({ ledger }: PlanWork, item: ImportItem, { kind }: Pick, position: number): Promise<void> {
  const { name: _, ...days } = preparation(kind);
  await ledger.insert("event", {
    ...days,
    id: newId(),
    name: item.name,
    kind,
    startsOn: item.start,
    endsOn: item.end,
    ownerId: null,
    source: sourceIn(item),
    position,
  });
}

/** A change of the file overwrites name and days; what it never said (kind, owner, windows) stays as it is here. */
async function onto(work: PlanWork, item: ImportItem): Promise<Refusal | null> {
  const { tx, ledger, actor, at } = work;
  const row = item.event && (await eventById(tx, actor.workspace.id, item.event.id));
  if (!row) return refuse("conflict", "import_changed_since");
  if (item.state !== "changed") {
    const reason = await leaves(work, "event", row.id);
    if (reason) return reason;
  }
  const patch =
    item.state === "changed"
      ? { name: item.name, startsOn: item.start, endsOn: item.end, source: sourceIn(item) }
      : { deletedAt: at };
  const written = await ledger.patch("event", row, row.version, patch);
  return written ? null : refuse("conflict", "import_changed_since");
}
