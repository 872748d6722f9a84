import type { PlanWork } from "@/lib/calendar/plan-action";
import { channelById } from "@/lib/channels/repository";
import { type Refusal, refuse } from "@/lib/platform/result";
import type { RhythmAnswer } from "./input";

/** The rhythms of channels that are there, each as far as it was answered. null: done. */
export async function keepRhythms(
  { tx, actor, ledger }: PlanWork,
  rhythms: readonly RhythmAnswer[],
): Promise<Refusal | null> {
  for (const [place, { id, version, ...patch }] of rhythms.entries()) {
    const channel = await channelById(tx, actor.workspace.id, id);
    if (!channel) return refuse("not_found");
    if (Object.keys(patch).length === 0) continue;
    const { activeFrom, activeTo } = { ...channel, ...patch };
    if (activeFrom && activeTo && activeFrom > activeTo)
      return refuse("invalid", "invalid", {
        fields: { [`rhythms.${place}.activeFrom`]: "end_before_start" },
      });
    const kept = channel.deletedAt === null && (await ledger.patch("channel", channel, version, patch));
    if (!kept) return refuse("conflict");
  }
  return null;
}
