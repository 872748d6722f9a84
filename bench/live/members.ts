import { openStore } from "@/db/store";
import { Client } from "@/e2e/server/client";
import { insertMember, insertUser, userByEmail } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { now } from "@/lib/platform/clock";
import type { Served } from "../world/world";

const ROLES: readonly Role[] = ["manager", "editor", "contributor", "viewer"];

/** So many members of the large workspace, of every role in turn, each signed in once. */
export async function signedInMembers({ server, workspace }: Served, count: number): Promise<Client[]> {
  const emails = Array.from({ length: count }, (_, index) => `live-${index}@marronnier.example`);
  const store = openStore({ file: workspace.file });
  await store.write(async (tx) => {
    const owner = await userByEmail(tx, workspace.email);
    for (const [index, email] of emails.entries()) {
      const account = {
        id: email,
        email,
        name: `Live ${index}`,
        passwordHash: owner!.passwordHash,
        createdAt: now(),
      };
      const user = await insertUser(tx, account);
      const role = ROLES[index % ROLES.length]!;
      await insertMember(tx, { workspaceId: workspace.workspaceId, userId: user.id, role, createdAt: now() });
    }
  });
  await store.close();
  const clients: Client[] = [];
  for (const email of emails) clients.push(await Client.signedIn(server, email));
  return clients;
}
