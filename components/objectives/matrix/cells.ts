import type { CalendarChannel } from "@/lib/calendar/view";
import { editIn, fitIn, type MatrixEdits } from "@/lib/objectives/matrix";
import type { Fit } from "@/lib/reference/vocabulary";
import type { ObjectiveView } from "../objective-values";

export type MatrixChannel = Pick<CalendarChannel, "id" | "name" | "network">;
type Counted = { objectiveId: string | null; channelId: string; count: number };

export interface Cell {
  objective: ObjectiveView;
  channel: MatrixChannel;
  /** What the workspace advises, and whether that is its own word. */
  fit: Fit | null;
  own: boolean;
  note: string;
  count: number;
}

/** One row an objective, one cell a channel; in one pass over what was counted. */
export function cellsOf(
  objectives: readonly ObjectiveView[],
  channels: readonly MatrixChannel[],
  counted: readonly Counted[],
  edits: MatrixEdits | null,
): Cell[][] {
  const counts = new Map(
    counted.map(({ objectiveId, channelId, count }) => [`${objectiveId} ${channelId}`, count]),
  );
  return objectives.map((objective) =>
    channels.map((channel) => {
      const edit = editIn(edits, objective.kind, channel.network);
      return {
        objective,
        channel,
        fit: fitIn(edits, objective.kind, channel.network),
        own: edit !== null,
        note: edit?.note ?? "",
        count: counts.get(`${objective.id} ${channel.id}`) ?? 0,
      };
    }),
  );
}

export const totalOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0);
