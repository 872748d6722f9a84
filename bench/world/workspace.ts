import path from "node:path";
import { migrateFile } from "@/db/migrate";
import { seedLarge } from "@/db/seed/large";
import { openStore } from "@/db/store";
import { NOW, PASSWORD, SLUG } from "@/e2e/server/settings";
import { hashPassword } from "@/lib/people/password";
import { insertUser } from "@/lib/people/repository";
import type { Leavings } from "./leavings";

export const PUBLICATIONS = 100_000;
/** The month that everything looks at lies in the middle of all others. */
export const MONTH = { from: "2026-11-01", to: "2026-11-30" };
/** Of our calendar on 9 November 2026: the weeks of the month, and those of the horizon and of December, once it was seen. */
export const SHOWN = {
  month: { from: "2026-10-26", to: "2026-12-06" },
  loaded: { from: "2026-10-12", to: "2027-01-03" },
};
const MIDDLE = "2026-11-15";

export interface LargeWorkspace {
  dataDir: string;
  file: string;
  workspaceId: string;
  email: string;
}

/** A data folder with one account and its workspace of 100,000 publications. Takes some ten seconds. */
export async function largeWorkspace(leavings: Leavings, perMonth: number): Promise<LargeWorkspace> {
  const dataDir = leavings.folder(`${perMonth}-a-month`);
  const file = path.join(dataDir, "marronnier.db");
  const email = "bench@marronnier.example";
  const at = Date.parse(NOW);
  const passwordHash = await hashPassword(PASSWORD);
  migrateFile(file);
  const store = openStore({ file });
  const workspace = await store.write(async (tx) => {
    const owner = await insertUser(tx, { id: "owner", email, name: "Bench", passwordHash, createdAt: at });
    const size = { publications: PUBLICATIONS, perMonth, around: MIDDLE };
    return seedLarge(tx, size, { slug: SLUG, ownerId: owner.id, at });
  });
  await store.close();
  return { dataDir, file, workspaceId: workspace.id, email };
}
