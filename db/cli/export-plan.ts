// npm run --silent plan:export -- --workspace slug [--frame document|present] > plan.json
// A workspace as a plan document: in the frame it was imported with (the default, where there is one), or in its present
// horizon. Exit 0: written; 1: no such workspace; 2: asked for wrongly.
import type { Store } from "@/db/store";
import { now } from "@/lib/platform/clock";
import { type ExportFrame, exportOf, isExportFrame } from "@/lib/workspaces/export-plan";
import { workspaceBySlug } from "@/lib/workspaces/repository";
import { command, given, Stop, withStore } from "./command";

const USAGE = "Usage: npm run --silent plan:export -- --workspace slug [--frame document|present]";

export const done = command(async () => {
  const { options } = given(["workspace", "frame"], 0, USAGE);
  const { workspace: slug, frame = "document" } = options;
  if (!slug || !isExportFrame(frame)) throw new Stop(USAGE, 2);
  // A reader that has seen enough (`| head`) is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.stdout.write(await withStore((store) => exported(store, slug, frame)));
});

function exported(store: Store, slug: string, frame: ExportFrame): Promise<string> {
  return store.snapshot(async (reader) => {
    const workspace = await workspaceBySlug(reader, slug);
    if (!workspace) throw new Stop(`There is no workspace "${slug}"`);
    return exportOf(reader, workspace, frame, now());
  });
}
