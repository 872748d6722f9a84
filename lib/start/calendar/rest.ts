import type { PlanWork } from "@/lib/calendar/plan-action";
import { channelsOf } from "@/lib/channels/repository";
import { contributorsOf } from "@/lib/contributors/repository";
import { type Refusal, refuse } from "@/lib/platform/result";
import { dayIn } from "@/lib/platform/time";
import { absencesWith } from "./absences";
import { closuresOf, isOpen, pausesWith } from "./closures";
import type { CalendarAnswer } from "./input";

type Work = PlanWork & { input: CalendarAnswer };

/** When people are away. null: done. */
export async function keepAbsences({ tx, actor, ledger, at, input }: Work): Promise<Refusal | null> {
  const contributors = await contributorsOf(tx, actor.workspace.id);
  const stranger = input.absences.findIndex(
    ({ contributor }) => !contributors.some(({ id }) => id === contributor),
  );
  if (stranger >= 0) {
    const fields = { [`absences.${stranger}.contributor`]: "not_one_of" };
    return refuse("invalid", "invalid", { fields });
  }
  const today = dayIn(at, actor.workspace.timeZone);
  for (const row of contributors) {
    const wished = input.absences.filter(({ contributor }) => contributor === row.id);
    const absences = absencesWith(row.absences, wished, today);
    if (absences === row.absences) continue;
    const kept = await ledger.patch("contributor", row, versionIn(input.contributors, row), { absences });
    if (!kept) return refuse("conflict");
  }
  return null;
}

/** When every channel rests. null: done. */
export async function keepClosures({ tx, actor, ledger, at, input }: Work): Promise<Refusal | null> {
  const today = dayIn(at, actor.workspace.timeZone);
  const channels = (await channelsOf(tx, actor.workspace.id)).filter((channel) => isOpen(channel, today));
  // Somebody closed the last channel meanwhile: there is nothing that could rest.
  if (channels.length === 0 && input.closures.length > 0) return refuse("conflict");
  const before = closuresOf(channels, today);
  for (const row of channels) {
    const pauses = pausesWith(row.pauses, { before, wished: input.closures });
    if (pauses === row.pauses) continue;
    const kept = await ledger.patch("channel", row, versionIn(input.channels, row), { pauses });
    if (!kept) return refuse("conflict");
  }
  return null;
}

type Seen = { id: string; version: number };

/** 0, which no row has: the sender did not know that it was there. */
const versionIn = (seen: readonly Seen[], row: Seen): number =>
  seen.find(({ id }) => id === row.id)?.version ?? 0;
