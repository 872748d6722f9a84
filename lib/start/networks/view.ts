import type { CalendarChannel } from "@/lib/calendar/view";
import type { Network, ObjectiveKind } from "@/lib/plan/vocabulary";
import type { AdviceQuestion } from "../advice/question";

/** A channel there is, and what becomes of it once it is left. */
export interface PresentChannel
  extends Pick<
    CalendarChannel,
    "id" | "version" | "network" | "name" | "monitors" | "cadence" | "careMinutesPerWeek" | "rhythm"
  > {
  /** Owes its rhythm: neither a minimal presence nor over. */
  counts: boolean;
  /** Publications that would leave with it, and those for whose sake it would stay. */
  leaving: number;
  published: number;
  /** Contents that were approved with it, or begun to be: once it is left, that has to be done again. */
  lapsing: number;
}

export interface PresentPerson {
  id: string;
  version: number;
  name: string;
  minutesPerWeek: number;
  /** Whose account they are. */
  account: "own" | "other" | null;
}

/** All that the question of networks shows and reckons with. */
export interface NetworksView {
  slug: string;
  workspaceName: string;
  ownName: string;
  people: PresentPerson[];
  channels: PresentChannel[];
  money: { version: number; perMonth: number | null };
  /** For the advice, but for what the screen asks itself. */
  asked: Pick<AdviceQuestion, "objectives" | "audiences" | "matrix" | "formats">;
  /** What the reference notes on a network for an objective, in the reader's language. */
  notes: Partial<Record<ObjectiveKind, Partial<Record<Network, string>>>>;
}
