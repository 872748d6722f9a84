import { readFileSync } from "node:fs";
import path from "node:path";
import type { Tx } from "@/db/store";
import { hashPassword } from "@/lib/people/password";
import { insertMember, insertUser } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import type { Plan } from "@/lib/plan/document";
import { faultLine, readPlan } from "@/lib/plan/read";
import { newId } from "@/lib/platform/id";
import { dayIn, daysBetween, weekOf } from "@/lib/platform/time";
import { importPlan } from "@/lib/workspaces/import-plan";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { withLine } from "./lemoine/line";
import { keepMeans, MEANS } from "./lemoine/means";
import { keepResults } from "./lemoine/results";
import { shiftPlan } from "./shift-plan";

export const DEMO_SLUG = "aciers-lemoine";

/** One a role. `contributorId`: who of the plan signs in with it. */
export const DEMO_ACCOUNTS: readonly {
  email: string;
  name: string;
  role: Role;
  contributorId: string | null;
}[] = [
  { email: "lucie@lemoine.example", name: "Lucie Carrel", role: "owner", contributorId: "lucie" },
  { email: "marc@lemoine.example", name: "Marc Lemoine", role: "manager", contributorId: null },
  { email: "thomas@lemoine.example", name: "Thomas Meyer", role: "editor", contributorId: "thomas" },
  { email: "ines@lemoine.example", name: "Inès Roussel", role: "contributor", contributorId: "ines" },
  { email: "claire@lemoine.example", name: "Claire Aubert", role: "viewer", contributorId: null },
];

/** A demo plan as its document has it. */
export function demoPlan(name: string): Plan {
  const file = path.join(process.cwd(), "db", "seed", "demo", `${name}.json`);
  const reading = readPlan(JSON.parse(readFileSync(file, "utf8")));
  if (!reading.ok) throw new Error(`${file}: ${reading.errors.map(faultLine).join("; ")}`);
  return reading.plan;
}

/** Moved by whole weeks, so that its `today` falls in the week of an instant (UTC milliseconds). */
export function inPresentWeek(plan: Plan, at: number): Plan {
  if (plan.today === null) return plan;
  const { timeZone, weekStart } = plan.workspace;
  const present = weekOf(dayIn(at, timeZone), weekStart).from;
  return shiftPlan(plan, daysBetween(weekOf(plan.today, weekStart).from, present) / 7);
}

/** What the demo workspace holds at an instant: the document in the present week, and the editorial line that it lacks. */
export const seededPlan = (at: number): Plan => withLine(inPresentWeek(demoPlan(DEMO_SLUG), at));

/** The demo workspace and its accounts. `hashes`: of `demoHashes`, made before, as a transaction awaits the database only. */
export async function seedDemo(
  tx: Tx,
  { at, hashes }: { at: number; hashes: readonly string[] },
): Promise<WorkspaceRow> {
  const plan = seededPlan(at);
  const workspace = await importPlan(tx, plan, { id: newId(), slug: DEMO_SLUG, means: MEANS, at });
  await keepMeans(tx, workspace.id);
  await keepResults(tx, workspace.id, plan);
  for (const [index, { email, name, role, contributorId }] of DEMO_ACCOUNTS.entries()) {
    const user = await insertUser(tx, {
      id: newId(),
      email,
      name,
      passwordHash: hashes[index]!,
      createdAt: at,
    });
    await insertMember(tx, {
      workspaceId: workspace.id,
      userId: user.id,
      role,
      contributorId,
      createdAt: at,
    });
  }
  return workspace;
}

/** One hash an account, each with its own salt. */
export const demoHashes = (password: string): Promise<string[]> =>
  Promise.all(DEMO_ACCOUNTS.map(() => hashPassword(password)));
