// The process that `kill.test.ts` kills: writes for ever, and says each id once its change is acknowledged.
import { writeSync } from "node:fs";
import { newId } from "@/lib/platform/id";
import { aPost, aWorkspace } from "./builders";
import { openStore } from "./store";

const store = openStore({ file: process.argv[2]! });

async function writeForEver(): Promise<never> {
  for (;;) {
    const id = newId();
    await store.write(async (tx) => {
      await aWorkspace(tx, { id });
      // Half a change would be a workspace without its posts.
      for (const post of ["a", "b"]) await aPost(tx, { workspaceId: id, id: post });
    });
    writeSync(1, `${id}\n`);
  }
}

void writeForEver();
