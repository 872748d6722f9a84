// npm run plan:import -- plan.json --workspace slug --owner address [--name "Another name"]
// A plan document into a new workspace. Exit 0: there it is; 1: refused; 2: not a valid plan, or asked for wrongly.
import { readFileSync } from "node:fs";
import { UniqueViolation } from "@/db/errors";
import type { Store } from "@/db/store";
import { userByEmail } from "@/lib/people/repository";
import type { Plan } from "@/lib/plan/document";
import { faultLine, readPlan } from "@/lib/plan/read";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/id";
import { addOwner } from "@/lib/workspaces/create";
import { importPlan } from "@/lib/workspaces/import-plan";
import { command, given, Stop, withStore } from "./command";

const USAGE = "Usage: npm run plan:import -- plan.json --workspace slug --owner address [--name name]";
const MOST_FAULTS = 20;

export const done = command(async () => {
  const { options, bare } = given(["workspace", "owner", "name"], 1, USAGE);
  const { workspace: slug, owner, name } = options;
  const [file] = bare;
  if (!file || !slug || !owner) throw new Stop(USAGE, 2);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 80) {
    throw new Stop(`A workspace's slug has small letters, digits and dashes between them, not "${slug}"`, 2);
  }
  const plan = planIn(file);
  await withStore((store) => bringIn(store, plan, { slug, owner, name }));
  console.log(`${name ?? plan.workspace.name}: ${plan.posts.length} posts in the new workspace "${slug}"`);
});

async function bringIn(
  store: Store,
  plan: Plan,
  { slug, owner, name }: { slug: string; owner: string; name: string | undefined },
): Promise<void> {
  const at = now();
  const user = await userByEmail(store.read, owner);
  if (!user) throw new Stop(`There is no account with the address ${owner}: create it in the browser first`);
  try {
    await store.write(async (tx) => {
      const workspace = await importPlan(tx, plan, { id: newId(), slug, name, by: user.id, at });
      await addOwner(tx, workspace.id, user.id, at);
    });
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
    throw new Stop(`There is a workspace "${slug}" already: a plan is brought into a new one`);
  }
}

/** "-": from stdin. */
function planIn(file: string): Plan {
  const reading = readPlan(jsonIn(file));
  if (reading.ok) return reading.plan;
  const lines = reading.errors.slice(0, MOST_FAULTS).map((fault) => `  ${faultLine(fault)}`);
  const more = reading.errors.length - lines.length;
  if (more > 0) lines.push(`  … and ${more} more`);
  throw new Stop(`${file} is not a valid plan:\n${lines.join("\n")}`, 2);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8"));
  } catch (error) {
    throw new Stop(`${file} cannot be read as JSON: ${(error as Error).message}`, 2);
  }
}
