import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Reader } from "@/db/store";
import { store } from "@/db/store";
import { ADDRESS_HEADER } from "@/lib/platform/address-header";
import { noteSeen } from "@/lib/sessions/open";
import { type SessionRow, sessionById } from "@/lib/sessions/repository";
import { type Actor, actorIn } from "./actor";
import { authOptions } from "./auth-options";
import { type UserRow, userById } from "./repository";
import { can, type Permission } from "./rules";

/** Who holds the session cookie of this request, as the cookie says: to be held against the database. */
export interface SessionClaim {
  userId: string;
  sessionVersion: number;
  /** Of the row that stands for this browser: whoever ends it ends the session. */
  sessionId: string;
}

export const sessionClaim = cache(async (): Promise<SessionClaim | null> => {
  const session = await getServerSession(authOptions());
  if (!session?.userId || !session.sessionId) return null;
  const { userId, sessionVersion, sessionId } = session;
  return { userId, sessionVersion, sessionId };
});

/** The account behind a claim; null where it is gone, or where this session, or every one, was ended since. */
export async function userOf(reader: Reader, claim: SessionClaim): Promise<UserRow | null> {
  return (await behind(reader, claim))?.user ?? null;
}

async function behind(
  reader: Reader,
  claim: SessionClaim,
): Promise<{ user: UserRow; session: SessionRow } | null> {
  const session = await sessionById(reader, claim.sessionId);
  if (session?.userId !== claim.userId || session.endedAt !== null) return null;
  const user = await userById(reader, claim.userId);
  return user?.sessionVersion === claim.sessionVersion ? { user, session } : null;
}

export const currentUser = cache(async (): Promise<UserRow | null> => {
  const claim = await sessionClaim();
  const found = claim && (await behind(store().read, claim));
  if (!found) return null;
  noteSeen(found.session);
  return found.user;
});

/** For pages: the signed-in account, or off to the sign-in page and from there back here. */
export async function requireUser(): Promise<UserRow> {
  const user = await currentUser();
  if (user) return user;
  const here = (await headers()).get(ADDRESS_HEADER);
  redirect(here ? `/sign-in?${new URLSearchParams({ callbackUrl: here })}` : "/sign-in");
}

/** The signed-in member of a workspace; null for anyone else, who must not learn that it exists. */
export const currentActor = cache(async (slug: string): Promise<Actor | null> => {
  const user = await currentUser();
  return user ? actorIn(store().read, user, slug) : null;
});

/** For pages: the member, or off to sign in, or "not found", also where the role may not see the page. */
export async function requireActor(slug: string, permission: Permission = "read"): Promise<Actor> {
  await requireUser();
  const actor = await currentActor(slug);
  if (!actor || !can(actor.role, permission)) notFound();
  return actor;
}
