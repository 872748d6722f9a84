import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Reader } from "@/db/store";
import { store } from "@/db/store";
import { ADDRESS_HEADER } from "@/lib/platform/address-header";
import { type Actor, actorIn } from "./actor";
import { authOptions } from "./auth-options";
import { type UserRow, userById } from "./repository";
import { can, type Permission } from "./rules";

/** Who holds the session cookie of this request, as the cookie says: to be held against the database. */
export interface SessionClaim {
  userId: string;
  sessionVersion: number;
}

export const sessionClaim = cache(async (): Promise<SessionClaim | null> => {
  const session = await getServerSession(authOptions());
  return session?.userId ? { userId: session.userId, sessionVersion: session.sessionVersion } : null;
});

/** The account behind a claim; null where it is gone, or was signed out everywhere since. */
export async function userOf(reader: Reader, claim: SessionClaim): Promise<UserRow | null> {
  const user = await userById(reader, claim.userId);
  return user && user.sessionVersion === claim.sessionVersion ? user : null;
}

export const currentUser = cache(async (): Promise<UserRow | null> => {
  const claim = await sessionClaim();
  return claim ? userOf(store().read, claim) : null;
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
