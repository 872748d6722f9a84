import type { Reader } from "@/db/store";
import { type WorkspaceRow, workspaceBySlug } from "@/lib/workspaces/repository";
import { memberOf, type UserRow } from "./repository";
import type { Role } from "./vocabulary";

/** Who acts, where, and as what: everything that a decision about permission may look at. */
export interface Actor {
  userId: string;
  name: string;
  email: string;
  locale: UserRow["locale"];
  theme: UserRow["theme"];
  workspace: WorkspaceRow;
  role: Role;
  /** The contributor that this account is in the plan, if any. */
  contributorId: string | null;
}

export async function actorIn(reader: Reader, user: UserRow, slug: string): Promise<Actor | null> {
  const workspace = await workspaceBySlug(reader, slug);
  const member = workspace && (await memberOf(reader, workspace.id, user.id));
  if (!workspace || !member) return null;
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    theme: user.theme,
    workspace,
    role: member.role,
    contributorId: member.contributorId,
  };
}
