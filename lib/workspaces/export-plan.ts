import type { Reader } from "@/db/store";
import { writePlan } from "@/lib/plan/write";
import { dayIn } from "@/lib/platform/time";
import { loadDocument } from "./document-repository";
import { planOf } from "./plan-document";
import type { WorkspaceRow } from "./repository";
import { horizonOf } from "./rules";

const FRAMES = ["document", "present"] as const;
export type ExportFrame = (typeof FRAMES)[number];

export const isExportFrame = (value: unknown): value is ExportFrame =>
  FRAMES.some((frame) => frame === value);

/**
 * The workspace as a plan document. In its own frame (period and today as imported) the export of what was imported is
 * the same document; a workspace that was never imported has only the present frame: its horizon, judged today.
 * Hand it the reader of a snapshot. `at`: UTC milliseconds.
 */
export async function exportOf(
  reader: Reader,
  workspace: WorkspaceRow,
  frame: ExportFrame,
  at: number,
): Promise<string> {
  const rows = await loadDocument(reader, workspace.id);
  const today = dayIn(at, workspace.timeZone);
  const present = { period: horizonOf(today, workspace), today };
  return writePlan(planOf(rows!, (frame === "document" && workspace.frame) || present));
}
