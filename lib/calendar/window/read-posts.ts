import type { Reader } from "@/db/store";
import type { PlanPost } from "@/lib/plan/document";
import { postNaming, thereIn } from "@/lib/workspaces/naming";
import { settingOf } from "../plan";
import type { CalendarFrame } from "../view";
import { gather } from "./gathered";
import { wholePost } from "./repository";

/** These posts, whole, in the order of their ids as given, naming only what is there; those in the bin are left out. */
export async function readPosts(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
  ids: Iterable<string>,
): Promise<PlanPost[]> {
  const read = new Map<string, PlanPost>();
  for (const id of ids) gather(read, await wholePost(reader, workspaceId, id));
  const there = thereIn(settingOf(frame));
  return Array.from(read.values(), (post) => postNaming(post, there));
}
