import type { CalendarChannel } from "@/lib/calendar/view";
import type { Chosen } from "@/lib/events/count-back/drafted";
import type { Proposal } from "@/lib/events/count-back/proposal";
import { type Day, isDay } from "@/lib/platform/time";

/** A proposal as somebody has it before them: ticked or not, and what they made of it. */
export interface Choice {
  proposal: Proposal;
  picked: boolean;
  title: string;
  /** "" while it has none. */
  day: string;
  /** Of posts: "" while it has none. */
  channel: string;
  time: string;
}

export type Part = "before" | "during" | "after";

type Channel = Pick<CalendarChannel, "id" | "usualTime">;

export function choicesOf(proposals: readonly Proposal[]): Choice[] {
  return proposals.map((proposal) => ({
    proposal,
    picked: proposal.advised,
    title: proposal.title,
    day: proposal.day ?? "",
    channel: proposal.place?.channel ?? "",
    time: proposal.place?.at.slice(11) ?? "",
  }));
}

/** Another channel has another usual time; whoever gives a thing a day wants it. */
export function changed(choice: Choice, part: Partial<Choice>, channels: readonly Channel[]): Choice {
  const next = { ...choice, ...part };
  if (part.day) next.picked = true;
  if (part.day && next.proposal.kind === "post" && !next.channel) next.channel = channels[0]?.id ?? "";
  if (next.channel !== choice.channel)
    next.time = channels.find(({ id }) => id === next.channel)?.usualTime ?? "09:00";
  return next;
}

/** What keeps it from being added as it stands. */
export function faultOf({ picked, proposal, title, day, channel }: Choice, today: Day) {
  if (!picked) return null;
  if (!title.trim()) return "title" as const;
  if (!isDay(day)) return "day" as const;
  if (day < today) return "over" as const;
  return proposal.kind === "post" && !channel ? ("channel" as const) : null;
}

/** Those that can be added, in the words of the action. */
export function chosenOf(choices: readonly Choice[], today: Day): Chosen[] {
  return choices
    .filter((choice) => choice.picked && faultOf(choice, today) === null)
    .map(({ proposal, title, day, channel, time }) =>
      proposal.kind === "task"
        ? { kind: "task", title: title.trim(), due: day }
        : { kind: "post", title: title.trim(), channel, at: `${day}T${time}` },
    );
}

export function partOf({ proposal }: Choice, event: { start: Day; end: Day }): Part {
  if (proposal.counted < event.start) return "before";
  return proposal.counted > event.end ? "after" : "during";
}
