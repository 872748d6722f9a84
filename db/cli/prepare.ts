// Called before serving: checks the settings, migrates, fills the demo workspace on the first run. Prints one line of
// JSON for `scripts/serve.mjs`; what goes wrong is a sentence on stderr and exit code 1.
import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DEMO_ACCOUNTS, DEMO_SLUG, demoHashes, seedDemo } from "@/db/seed/demo";
import type { Store } from "@/db/store";
import { hasUsers } from "@/lib/people/repository";
import { now } from "@/lib/platform/clock";
import { type Env, env } from "@/lib/platform/env";
import { workspaceBySlug } from "@/lib/workspaces/repository";
import { command, withStore } from "./command";

export const done = command(async () => {
  const { port, host, baseUrl, fixedNow, ...settings } = env();
  const demo = await withStore((store) => (settings.demo ? demoIn(store, settings) : null));
  console.log(JSON.stringify({ port, host, baseUrl, fixedNow, demo }));
});

/** How to sign in to the demo, which is made where nobody has an account yet; null where there is none. */
async function demoIn(store: Store, { dataDir, demoPassword }: Pick<Env, "dataDir" | "demoPassword">) {
  const kept = path.join(dataDir, "demo-password");
  if (!(await hasUsers(store.read))) {
    const password = demoPassword ?? readablePassword();
    const hashes = await demoHashes(password);
    // Written down first: whatever happens in between, nobody is locked out of accounts that are there.
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(kept, `${password}\n`, { mode: 0o600 });
    await store.write((tx) => seedDemo(tx, { at: now(), hashes }));
  }
  if (!existsSync(kept) || !(await workspaceBySlug(store.read, DEMO_SLUG))) return null;
  const accounts = DEMO_ACCOUNTS.map(({ email, role }) => ({ email, role }));
  return { password: readFileSync(kept, "utf8").trim(), accounts };
}

/** One of 32^10: easy to read out, and not the same on every machine that ever served a demo. */
function readablePassword(): string {
  const letters = "abcdefghijkmnpqrstuvwxyz23456789";
  const part = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
  return `${part()}-${part()}`;
}
