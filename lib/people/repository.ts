import { and, asc, count, eq, getTableColumns, gt, isNull, lt, sql } from "drizzle-orm";
import { prepared, preparedRow } from "@/db/prepared";
import { invitations, members, signInAttempts, users } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";

export type UserRow = typeof users.$inferSelect;
export type NewUser = Omit<typeof users.$inferInsert, "version">;
export type UserPatch = Partial<Omit<NewUser, "id" | "createdAt">>;
export type MemberRow = typeof members.$inferSelect;
export type NewMember = Omit<typeof members.$inferInsert, "version">;
export type MemberPatch = Partial<Pick<NewMember, "role" | "contributorId">>;
export type InvitationRow = typeof invitations.$inferSelect;
export type NewInvitation = Omit<typeof invitations.$inferInsert, "version">;
export type InvitationPatch = Partial<Pick<NewInvitation, "usedAt" | "revokedAt" | "expiresAt">>;
export type SignInAttempt = typeof signInAttempts.$inferInsert;

const oneUser = preparedRow("user_by_id", (db) =>
  db
    .select()
    .from(users)
    .where(eq(users.id, sql.placeholder("id"))),
);
const oneByEmail = preparedRow("user_by_email", (db) =>
  db
    .select()
    .from(users)
    .where(eq(users.email, sql.placeholder("email"))),
);
const oneMember = preparedRow("member", (db) =>
  db
    .select()
    .from(members)
    .where(
      and(
        eq(members.workspaceId, sql.placeholder("workspaceId")),
        eq(members.userId, sql.placeholder("userId")),
      ),
    ),
);

const tries = prepared("sign_in_attempts", (db) =>
  db
    .select({ count: count() })
    .from(signInAttempts)
    .where(
      and(eq(signInAttempts.key, sql.placeholder("key")), gt(signInAttempts.at, sql.placeholder("since"))),
    ),
);

export async function userById(reader: Reader, id: string): Promise<UserRow | null> {
  return oneUser(reader, { id });
}

export async function userByEmail(reader: Reader, email: string): Promise<UserRow | null> {
  return oneByEmail(reader, { email: email.toLowerCase() });
}

/** Whether anybody has an account: without one, the first visitor makes it. */
export async function hasUsers(reader: Reader): Promise<boolean> {
  return (await reader.db.select({ id: users.id }).from(users).limit(1)).length > 0;
}

export async function insertUser(tx: Tx, row: NewUser): Promise<UserRow> {
  const [inserted] = await tx.db
    .insert(users)
    .values({ ...row, email: row.email.toLowerCase() })
    .returning();
  return inserted!;
}

/** null: there is none of that version any more, somebody else was first. */
export async function updateUser(
  tx: Tx,
  id: string,
  version: number,
  patch: UserPatch,
): Promise<UserRow | null> {
  const [updated] = await tx.db
    .update(users)
    .set({ ...patch, email: patch.email?.toLowerCase(), version: version + 1 })
    .where(and(eq(users.id, id), eq(users.version, version)))
    .returning();
  return updated ?? null;
}

export async function memberOf(
  reader: Reader,
  workspaceId: string,
  userId: string,
): Promise<MemberRow | null> {
  return oneMember(reader, { workspaceId, userId });
}

/** With their names, in which order they come. */
export async function membersOf(
  reader: Reader,
  workspaceId: string,
): Promise<(MemberRow & { name: string; email: string })[]> {
  return reader.db
    .select({ ...getTableColumns(members), name: users.name, email: users.email })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(users.name), asc(users.id));
}

export async function insertMember(tx: Tx, row: NewMember): Promise<MemberRow> {
  const [inserted] = await tx.db.insert(members).values(row).returning();
  return inserted!;
}

export async function updateMember(
  tx: Tx,
  workspaceId: string,
  userId: string,
  version: number,
  patch: MemberPatch,
): Promise<MemberRow | null> {
  const [updated] = await tx.db
    .update(members)
    .set({ ...patch, version: version + 1 })
    .where(memberIs(workspaceId, userId, version))
    .returning();
  return updated ?? null;
}

/** false: there is none of that version any more. */
export async function deleteMember(
  tx: Tx,
  workspaceId: string,
  userId: string,
  version: number,
): Promise<boolean> {
  const gone = await tx.db
    .delete(members)
    .where(memberIs(workspaceId, userId, version))
    .returning({ userId: members.userId });
  return gone.length > 0;
}

const memberIs = (workspaceId: string, userId: string, version: number) =>
  and(eq(members.workspaceId, workspaceId), eq(members.userId, userId), eq(members.version, version));

export async function insertInvitation(tx: Tx, row: NewInvitation): Promise<InvitationRow> {
  const [inserted] = await tx.db
    .insert(invitations)
    .values({ ...row, email: row.email.toLowerCase() })
    .returning();
  return inserted!;
}

export async function invitationByTokenHash(
  reader: Reader,
  tokenHash: string,
): Promise<InvitationRow | null> {
  const [row] = await reader.db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash));
  return row ?? null;
}

export async function invitationById(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<InvitationRow | null> {
  const [row] = await reader.db
    .select()
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.id, id)));
  return row ?? null;
}

/** Neither used nor revoked nor expired at `at` (UTC ms); the oldest first. */
export async function openInvitations(
  reader: Reader,
  workspaceId: string,
  at: number,
): Promise<InvitationRow[]> {
  return reader.db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.workspaceId, workspaceId),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, at),
      ),
    )
    .orderBy(asc(invitations.createdAt), asc(invitations.id));
}

/** null: there is none of that version any more, somebody else was first. */
export async function updateInvitation(
  tx: Tx,
  id: string,
  version: number,
  patch: InvitationPatch,
): Promise<InvitationRow | null> {
  const [updated] = await tx.db
    .update(invitations)
    .set({ ...patch, version: version + 1 })
    .where(and(eq(invitations.id, id), eq(invitations.version, version)))
    .returning();
  return updated ?? null;
}

export async function recordSignInAttempt(tx: Tx, row: SignInAttempt): Promise<void> {
  await tx.db.insert(signInAttempts).values(row);
}

export async function countSignInAttempts(reader: Reader, key: string, since: number): Promise<number> {
  return (await tries(reader, { key, since }))[0]!.count;
}

export async function forgetSignInAttempt(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(signInAttempts).where(eq(signInAttempts.id, id));
}

export async function forgetSignInAttempts(tx: Tx, key: string): Promise<void> {
  await tx.db.delete(signInAttempts).where(eq(signInAttempts.key, key));
}

export async function pruneSignInAttempts(tx: Tx, before: number): Promise<void> {
  await tx.db.delete(signInAttempts).where(lt(signInAttempts.at, before));
}
