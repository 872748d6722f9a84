import { fitIn, type MatrixEdits } from "@/lib/objectives/matrix";
import type { Network, ObjectiveKind } from "@/lib/plan/vocabulary";
import type { Advice } from "@/lib/start/advice/advice";
import type { NetworksView } from "@/lib/start/networks/view";
import { type ChannelRow, channelBehind } from "./network-values";

type Asked = Pick<NetworksView["asked"], "objectives" | "matrix">;

const serves = (matrix: MatrixEdits | null, kind: ObjectiveKind, network: Network): boolean =>
  ["primary", "secondary"].includes(fitIn(matrix, kind, network) ?? "");

/** Objectives that no ticked channel serves, by kind: those that the check will call without a channel. */
export function unservedBy(
  rows: readonly ChannelRow[],
  { asked: { objectives, matrix }, channels }: { asked: Asked } & Pick<NetworksView, "channels">,
): { kind: ObjectiveKind; names: string[] }[] {
  const there = rows.filter((row) => row.on && channelBehind(row, channels).counts);
  const kinds = [...new Set(objectives.map(({ kind }) => kind))].filter((kind) => kind !== "custom");
  return kinds
    .filter((kind) => !there.some(({ network }) => serves(matrix, kind, network)))
    .map((kind) => ({
      kind,
      names: objectives.filter((objective) => objective.kind === kind).map(({ name }) => name),
    }));
}

const MOST_NAMED = 3;

/** The first networks that would serve it, in the order of advice. */
export const matrixNetworks = (
  { networks }: Advice,
  kind: ObjectiveKind,
  matrix: MatrixEdits | null,
): Network[] =>
  networks
    .map(({ network }) => network)
    .filter((network) => serves(matrix, kind, network))
    .slice(0, MOST_NAMED);
