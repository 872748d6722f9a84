import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import Client from "better-sqlite3";
import { count } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { posts, workspaces } from "./schema";
import { freshStore } from "./test-support";

// A power cut cannot be had in a test; a process killed in the middle of writing can.
describe("a process killed while it writes", () => {
  const store = freshStore();
  afterAll(() => store.close());

  it("loses no acknowledged change, and leaves no half of one", { timeout: 60_000 }, async () => {
    const acknowledged: string[] = [];
    for (const afterMs of [1, 19, 101]) acknowledged.push(...(await writeUntilKilled(store.file, afterMs)));
    expect(acknowledged.length).toBeGreaterThan(5);

    const kept = (await store.read.db.select({ id: workspaces.id }).from(workspaces)).map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    // At most the one under way at each kill was committed and not yet acknowledged.
    expect(kept.length).toBeLessThanOrEqual(acknowledged.length + 3);
    const [written] = await store.read.db.select({ posts: count() }).from(posts);
    expect(written!.posts).toBe(2 * kept.length);
    const checking = new Client(store.file, { readonly: true });
    expect(checking.pragma("integrity_check", { simple: true })).toBe("ok");
    checking.close();
  });
});

/** What the process had acknowledged when it was killed, so long after its first change. */
async function writeUntilKilled(file: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", "db/kill.child.ts", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  await once(child.stdout, "data");
  await sleep(afterMs);
  child.kill("SIGKILL");
  await once(child, "close");
  return said.split("\n").slice(0, -1);
}
