import { describe, expect, it } from "vitest";
import { aContributor, aMember, anEditor, anOwner, aUser, aWorkspace, BUILT_AT } from "@/db/builders";
import type { Store } from "@/db/store";
import {
  countSignInAttempts,
  deleteMember,
  forgetSignInAttempts,
  hasUsers,
  type InvitationRow,
  insertInvitation,
  insertMember,
  invitationById,
  invitationByTokenHash,
  memberOf,
  membersOf,
  openInvitations,
  pruneSignInAttempts,
  recordSignInAttempt,
  updateInvitation,
  updateMember,
  updateUser,
  userByEmail,
  userById,
} from "@/lib/people/repository";
import { newId } from "@/lib/platform/id";
import { updateWorkspace, workspaceBySlug, workspacesOf } from "@/lib/workspaces/repository";

export function peopleComply(store: () => Store): void {
  describe("accounts", () => {
    it("are found by id and by address in any case", async () => {
      const user = await store().write((tx) => aUser(tx, { email: `Ada.${newId()}@Lemoine.Example` }));
      expect(user).toMatchObject({ locale: "fr", theme: "system", sessionVersion: 1, version: 1 });
      expect(await userById(store().read, user.id)).toEqual(user);
      expect(await userByEmail(store().read, user.email.toUpperCase())).toEqual(user);
      expect(await userById(store().read, "nobody")).toBeNull();
      expect(await hasUsers(store().read)).toBe(true);
    });

    it("change once a version", async () => {
      const user = await store().write((tx) => aUser(tx));
      const change = (name: string) =>
        store().write((tx) => updateUser(tx, user.id, 1, { name, theme: "dark" }));
      expect(await change("Ada")).toEqual({ ...user, name: "Ada", theme: "dark", version: 2 });
      expect(await change("Eve")).toBeNull();
      expect(await userById(store().read, user.id)).toMatchObject({ name: "Ada", version: 2 });
    });

    it("hold only words of the vocabulary", async () => {
      await expect(store().write((tx) => aUser(tx, { locale: "de" as never }))).rejects.toThrow();
    });
  });

  describe("workspaces", () => {
    it("are found by slug, with all they hold", async () => {
      const slug = newId();
      const made = await store().write((tx) =>
        aWorkspace(tx, { slug, sites: ["lemoine.example"], limits: { resultDays: 7, objectives: 4 } }),
      );
      expect(await workspaceBySlug(store().read, slug)).toEqual(made);
      expect(made).toMatchObject({
        weeksBack: 4,
        weeksAhead: 6,
        frame: null,
        rulesOff: null,
        version: 1,
        createdAt: BUILT_AT,
      });
      expect(Object.keys(made.limits)).toEqual(["resultDays", "objectives"]);
      const patch = {
        name: "Autre",
        frame: { period: { from: "2026-01-01", to: "2026-02-01" }, today: null },
        rulesOff: [
          { rule: "cadence.bunched" as const, reason: "Jour de marché", by: "somebody", at: BUILT_AT },
        ],
      };
      expect(await store().write((tx) => updateWorkspace(tx, made.id, 1, patch))).toEqual({
        ...made,
        ...patch,
        version: 2,
      });
      expect(await store().write((tx) => updateWorkspace(tx, made.id, 1, patch))).toBeNull();
      const none = await store().write((tx) => updateWorkspace(tx, made.id, 2, { rulesOff: null }));
      expect(none?.rulesOff).toBeNull();
    });

    it("are listed for their members only, with the role", async () => {
      const [user, first, second] = await store().write(async (tx) => {
        const b = await aWorkspace(tx, { name: "B" });
        const a = await aWorkspace(tx, { name: "A" });
        await aWorkspace(tx);
        const { user } = await anOwner(tx, b.id);
        await insertMember(tx, { workspaceId: a.id, userId: user.id, role: "viewer", createdAt: BUILT_AT });
        return [user, a, b] as const;
      });
      expect(await workspacesOf(store().read, user.id)).toEqual([
        { ...first, role: "viewer" },
        { ...second, role: "owner" },
      ]);
    });
  });

  describe("members", () => {
    it("are known in their workspace, and nowhere else", async () => {
      const { here, there, user, member } = await store().write(async (tx) => {
        const here = await aWorkspace(tx);
        const there = await aWorkspace(tx);
        await aContributor(tx, { workspaceId: here.id, id: "ines" });
        return {
          here,
          there,
          ...(await aMember(tx, here.id, "contributor", { contributorId: "ines", name: "Inès" })),
        };
      });
      expect(await memberOf(store().read, here.id, user.id)).toEqual(member);
      expect(await memberOf(store().read, there.id, user.id)).toBeNull();
      expect(await membersOf(store().read, here.id)).toEqual([
        { ...member, name: "Inès", email: user.email },
      ]);
    });

    it("change and leave once a version", async () => {
      const workspace = await store().write((tx) => aWorkspace(tx));
      const { user, member } = await store().write((tx) => anEditor(tx, workspace.id));
      const change = () =>
        store().write((tx) => updateMember(tx, workspace.id, user.id, 1, { role: "manager" }));
      expect(await change()).toEqual({ ...member, role: "manager", version: 2 });
      expect(await change()).toBeNull();
      expect(await store().write((tx) => deleteMember(tx, workspace.id, user.id, 1))).toBe(false);
      expect(await store().write((tx) => deleteMember(tx, workspace.id, user.id, 2))).toBe(true);
      expect(await memberOf(store().read, workspace.id, user.id)).toBeNull();
    });
  });

  describe("invitations", () => {
    it("are open until used, revoked or expired", async () => {
      const { workspace, invite } = await store().write(async (tx) => {
        const workspace = await aWorkspace(tx);
        const { user } = await anOwner(tx, workspace.id);
        const invite = (over: { expiresAt?: number; createdAt?: number }) =>
          insertInvitation(tx, {
            id: newId(),
            workspaceId: workspace.id,
            tokenHash: newId(),
            email: "New@Lemoine.Example",
            name: "New",
            role: "editor",
            createdBy: user.id,
            createdAt: 1,
            expiresAt: 100,
            ...over,
          });
        const made = [
          await invite({ createdAt: 3 }),
          await invite({ createdAt: 2 }),
          await invite({}),
          await invite({ expiresAt: 50 }),
        ];
        return { workspace, invite: made };
      });
      const [late, used, revoked] = invite as [InvitationRow, InvitationRow, InvitationRow];
      await store().write(async (tx) => {
        expect(await updateInvitation(tx, used.id, 1, { usedAt: 5 })).toMatchObject({
          usedAt: 5,
          version: 2,
        });
        expect(await updateInvitation(tx, used.id, 1, { usedAt: 6 })).toBeNull();
        await updateInvitation(tx, revoked.id, 1, { revokedAt: 5 });
      });
      expect(await openInvitations(store().read, workspace.id, 50)).toEqual([late]);
      expect(late.email).toBe("new@lemoine.example");
      expect(await invitationByTokenHash(store().read, late.tokenHash)).toEqual(late);
      expect(await invitationById(store().read, workspace.id, late.id)).toEqual(late);
      expect(await invitationById(store().read, "elsewhere", late.id)).toBeNull();
    });
  });

  describe("tries to sign in", () => {
    it("are counted by key in a window, forgotten and pruned", async () => {
      const [key, other] = [newId(), newId()];
      await store().write(async (tx) => {
        for (const at of [10, 20, 30]) await recordSignInAttempt(tx, { id: newId(), key, at });
        await recordSignInAttempt(tx, { id: newId(), key: other, at: 30 });
        expect(await countSignInAttempts(tx, key, 10)).toBe(2);
        await pruneSignInAttempts(tx, 30);
        expect(await countSignInAttempts(tx, key, 0)).toBe(1);
        await forgetSignInAttempts(tx, key);
        expect(await countSignInAttempts(tx, key, 0)).toBe(0);
        expect(await countSignInAttempts(tx, other, 0)).toBe(1);
      });
    });
  });
}
