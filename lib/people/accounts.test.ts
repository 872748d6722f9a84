import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { aContributor, anOwner, aSession, aUser, aWorkspace, claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { deleteContributor } from "@/lib/contributors/actions";
import type { Result } from "@/lib/platform/result";
import { acceptInvitation, joinWorkspace, signUp } from "./account-actions";
import { changePassword, changeRole, inviteMember, removeMember, revokeInvitation } from "./actions";
import { INVITATION_MS, newToken, tokenHash } from "./invitations";
import { hashPassword } from "./password";
import { invitationBehind, invitationsOf } from "./queries";
import { insertMember, memberOf, userByEmail } from "./repository";
import type { SessionClaim } from "./session";
import type { Role } from "./vocabulary";

const session = vi.hoisted(() => ({ claim: null as SessionClaim | null }));
vi.mock("./session", async (original) => ({
  ...(await original<typeof import("./session")>()),
  sessionClaim: async () => session.claim,
}));
const clock = vi.hoisted(() => ({ at: 0 }));
vi.mock("@/lib/platform/clock", () => ({ now: () => clock.at }));
vi.mock("./password", () => ({
  hashPassword: vi.fn(async (password: string) => `hash of ${password}`),
  passwordFits: async (stored: string | null, password: string) => stored === `hash of ${password}`,
}));

const PASSWORD = "marron chaud d’automne";
const PAUL = "paul@ailleurs.example";
const NEWCOMER = "neuve@lemoine.example";

type World = Awaited<ReturnType<typeof aWorkspaceAndPaul>>;
let store: Store;
let fresh: () => Store;
let world: World;

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorkspaceAndPaul));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  clock.at = Date.parse("2026-11-09T08:00:00Z");
  session.claim = null;
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

async function aWorkspaceAndPaul(empty: Store) {
  const passwordHash = await hashPassword(PASSWORD);
  return empty.write(async (tx) => {
    const { id: workspace, slug } = await aWorkspace(tx);
    const { user: owner } = await anOwner(tx, workspace, { passwordHash });
    const paul = await aUser(tx, { email: PAUL, passwordHash });
    const contributor = (await aContributor(tx, { workspaceId: workspace })).id;
    return { workspace, slug, owner: owner.id, paul: paul.id, contributor };
  });
}

const as = (userId: string | null) => {
  session.claim = userId === null ? null : claimOf(userId);
};
const said = (outcome: Result<unknown>) => (outcome.ok ? "ok" : outcome.message);

const ownerActor = () => ({ role: "owner", workspace: { id: world.workspace } }) as never;

/** The token of an invitation, of the owner if nobody else makes it. */
async function invited(
  email: string,
  {
    contributorId = null,
    by = world.owner,
    role = "editor",
  }: { contributorId?: string | null; by?: string; role?: Role } = {},
): Promise<string> {
  as(by);
  const made = await inviteMember({
    workspace: world.slug,
    email,
    name: "Neuve",
    role,
    contributorId,
  });
  if (!made.ok) throw new Error(made.message);
  as(null);
  return made.data.link.split("/").at(-1)!;
}

const accept = (token: string) => acceptInvitation({ token, name: "Neuve", password: PASSWORD });

describe("an invitation", () => {
  test("makes an account for the invited address and a member of the invited role, once", async () => {
    const token = await invited("  Neuve@Lemoine.Example ");
    expect(await invitationBehind(token)).toMatchObject({
      email: NEWCOMER,
      role: "editor",
      hasAccount: false,
    });
    expect(await accept(token)).toEqual({ ok: true, data: { slug: world.slug } });
    const user = (await userByEmail(store.read, NEWCOMER))!;
    expect(await memberOf(store.read, world.workspace, user.id)).toMatchObject({ role: "editor" });
    expect(said(await accept(token))).toBe("invitation_over");
    expect(await invitationBehind(token)).toBeNull();
  });

  test("accepted twice at the same moment makes one account", async () => {
    const token = await invited(NEWCOMER);
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(said).sort()).toEqual(["invitation_over", "invitation_over", "ok"]);
  });

  test("is over after two weeks, to the millisecond", async () => {
    const token = await invited(NEWCOMER);
    clock.at += INVITATION_MS - 1;
    expect(await invitationBehind(token)).not.toBeNull();
    clock.at += 1;
    expect(await invitationBehind(token)).toBeNull();
    expect(said(await accept(token))).toBe("invitation_over");
  });

  test("is over once revoked, and cannot be revoked again", async () => {
    const token = await invited(NEWCOMER);
    as(world.owner);
    const [open] = await invitationsOf(ownerActor());
    const named = { workspace: world.slug, id: open!.id };
    expect(said(await revokeInvitation(named))).toBe("ok");
    expect(said(await revokeInvitation(named))).toBe("not_found");
    expect(said(await accept(token))).toBe("invitation_over");
  });

  test("alters no account: an address that has one signs in and joins with it", async () => {
    const token = await invited(PAUL);
    expect(await invitationBehind(token)).toMatchObject({ hasAccount: true });
    expect(said(await accept(token))).toBe("invitation_over");
    as(world.paul);
    expect(await joinWorkspace({ token })).toEqual({ ok: true, data: { slug: world.slug } });
    expect(said(await joinWorkspace({ token }))).toBe("invitation_over");
  });

  test("is for nobody else who is signed in", async () => {
    const token = await invited(NEWCOMER);
    as(world.paul);
    expect(said(await joinWorkspace({ token }))).toBe("invitation_over");
    expect(await memberOf(store.read, world.workspace, world.paul)).toBeNull();
  });

  // A manager invites a friend’s address as a manager, is shown out the next day, and comes back through that link.
  test.each([
    ["is over once its maker may no longer give that role", "owner", "manager", "owner", "invitation_over"],
    ["is over once its maker may give none", "manager", "editor", "viewer", "invitation_over"],
    ["stays open while its maker may still give that role", "owner", "manager", "manager", "ok"],
    ["is over once its maker is gone", "manager", null, "manager", "invitation_over"],
  ] as const)("%s", async (_, role, becomes, given, answer) => {
    const maker = { workspace: world.slug, userId: world.paul };
    const { workspace: workspaceId, paul: userId } = world;
    await store.write((tx) => insertMember(tx, { workspaceId, userId, role, createdAt: clock.at }));
    const token = await invited(NEWCOMER, { by: userId, role: given });
    as(world.owner);
    const fall = becomes ? changeRole({ ...maker, version: 1, role: becomes }) : removeMember(maker);
    expect(said(await fall)).toBe("ok");
    const stands = answer === "ok";
    expect(await invitationsOf(ownerActor())).toHaveLength(stands ? 1 : 0);
    expect((await invitationBehind(token)) !== null).toBe(stands);
    as(null);
    expect(said(await accept(token))).toBe(answer);
    expect((await userByEmail(store.read, NEWCOMER)) !== null).toBe(stands);
  });

  test("names nobody who went meanwhile", async () => {
    const token = await invited(NEWCOMER, { contributorId: world.contributor });
    as(world.owner);
    const gone = { workspace: world.slug, id: world.contributor, version: 1 };
    expect(said(await deleteContributor(gone))).toBe("ok");
    as(null);
    expect(said(await accept(token))).toBe("ok");
    const user = (await userByEmail(store.read, NEWCOMER))!;
    expect(await memberOf(store.read, world.workspace, user.id)).toMatchObject({ contributorId: null });
  });

  test("keeps the digest of its token alone, which no two share", () => {
    const token = newToken();
    expect(token).not.toBe(newToken());
    expect(token.length).toBeGreaterThanOrEqual(43);
    expect(tokenHash(token)).not.toContain(token);
  });
});

describe("strangers make nobody hash a password", () => {
  beforeEach(() => vi.mocked(hashPassword).mockClear());

  test("with a token of their invention", async () => {
    expect(said(await accept(newToken()))).toBe("invitation_over");
    expect(hashPassword).not.toHaveBeenCalled();
  });

  test("as a first visitor who comes second", async () => {
    const person = { name: "Paul", email: "x@y.example", password: PASSWORD, workspaceName: "Ici" };
    const first = {
      ...person,
      locale: "fr" as const,
      timeZone: "Europe/Paris",
      weekStart: "monday" as const,
    };
    expect(said(await signUp(first))).toBe("accounts_exist");
    expect(hashPassword).not.toHaveBeenCalled();
  });
});

describe("a changed password", () => {
  const change = (current: string) => changePassword({ current, next: "un autre mot de passe" });
  beforeEach(() => as(world.paul));

  test("ends every other session and keeps this one", async () => {
    const phone = { ...claimOf(world.paul), sessionId: "phone" };
    await store.write((tx) => aSession(tx, world.paul, { id: phone.sessionId }));
    expect(said(await change(PASSWORD))).toBe("ok");
    expect(await userByEmail(store.read, PAUL)).toMatchObject({
      passwordHash: "hash of un autre mot de passe",
    });
    session.claim = phone;
    expect(said(await change("un autre mot de passe"))).toBe("signed_out");
    as(world.paul);
    expect(said(await change("un autre mot de passe"))).toBe("ok");
  });

  test("takes the present one, and not by trying", async () => {
    for (let n = 0; n < 10; n++)
      expect(await change(`guess ${n}`)).toMatchObject({ fields: { current: "wrong_password" } });
    expect(await change(PASSWORD)).toMatchObject({ code: "refused", message: "rate_limited" });
    clock.at += 15 * 60_000;
    expect(said(await change(PASSWORD))).toBe("ok");
  });
});
