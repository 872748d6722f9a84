// npm run --silent plan:export -- --workspace slug [--frame document|present] > plan.json
// A workspace as a plan document: in the frame it was imported with (the default, where there is one), or in its present
// horizon. Exit 0: written; 1: no such workspace; 2: asked for wrongly.
import type { Store } from "@/db/store";
import { writePlan } from "@/lib/plan/write";
import { now } from "@/lib/platform/clock";
import { dayIn } from "@/lib/platform/time";
import { loadDocument } from "@/lib/workspaces/document-repository";
import { planOf } from "@/lib/workspaces/plan-document";
import { workspaceBySlug } from "@/lib/workspaces/repository";
import { horizonOf } from "@/lib/workspaces/rules";
import { command, given, Stop, withStore } from "./command";

const USAGE = "Usage: npm run --silent plan:export -- --workspace slug [--frame document|present]";

export const done = command(async () => {
  const { options } = given(["workspace", "frame"], 0, USAGE);
  const { workspace: slug, frame = "document" } = options;
  if (!slug || !["document", "present"].includes(frame)) throw new Stop(USAGE, 2);
  // A reader that has seen enough (`| head`) is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.stdout.write(await withStore((store) => exported(store, slug, frame)));
});

function exported(store: Store, slug: string, frame: string): Promise<string> {
  return store.snapshot(async (reader) => {
    const workspace = await workspaceBySlug(reader, slug);
    const rows = workspace && (await loadDocument(reader, workspace.id));
    if (!rows) throw new Stop(`There is no workspace "${slug}"`);
    const today = dayIn(now(), workspace.timeZone);
    const present = { period: horizonOf(today, workspace), today };
    return writePlan(planOf(rows, (frame === "document" && workspace.frame) || present));
  });
}
