import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import type { Result } from "@/lib/platform/result";
import { importPreview } from "./read-file";
import type { ImportPreview } from "./view";

/** What a calendar file would do to the events of a workspace, as they are now. */
export async function previewOfImport(actor: Actor, text: string): Promise<Result<ImportPreview>> {
  return store().snapshot((reader) => importPreview(reader, actor, text, now()));
}
