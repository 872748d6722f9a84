// Somebody with an account and a workspace of their own, to see that they see nothing of the demo.
import { command, withStore } from "@/db/cli/command";
import { hashPassword } from "@/lib/people/password";
import { insertUser } from "@/lib/people/repository";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/id";
import { createOwned } from "@/lib/workspaces/create";
import { OUTSIDER, PASSWORD } from "./settings";

void command(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  const workspace = { name: "Ailleurs", timeZone: "Europe/Paris", weekStart: "monday" as const };
  await withStore((store) =>
    store.write(async (tx) => {
      const person = { id: newId(), email: OUTSIDER.email, name: "Paul Ailleurs", createdAt: now() };
      const user = await insertUser(tx, { ...person, passwordHash });
      await createOwned(tx, user, workspace, now());
    }),
  );
});
