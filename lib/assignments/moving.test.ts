import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  aChannel,
  aContributor,
  aMember,
  anAssignment,
  aPost,
  aPublication,
  aWorkspace,
} from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { freshStore } from "@/db/test-support";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { datesAfterMove } from "./moving";

vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

let store: Store;
beforeEach(async () => {
  store = await freshStore();
  useStore(store);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

/** A post that goes out on that day, with two people on it. */
async function aMovedPost(
  day: string,
  { status = "draft", role = "editor" }: { status?: PostStatus; role?: Role } = {},
) {
  const made = await store.write(async (tx) => {
    const { id: workspaceId, slug } = await aWorkspace(tx);
    const channelId = (await aChannel(tx, { workspaceId })).id;
    const postId = (await aPost(tx, { workspaceId, id: "p", status })).id;
    await aPublication(tx, { workspaceId, postId, channelId, at: `${day}T09:00` });
    for (const [id, due, done] of [
      ["early", "2026-11-10", false],
      ["late", "2026-11-17", false],
      ["done", "2026-11-17", true],
    ] as const) {
      const contributorId = (await aContributor(tx, { workspaceId, id: `of-${id}`, name: id })).id;
      await anAssignment(tx, { workspaceId, postId, contributorId, id, due, done });
    }
    return { slug, userId: (await aMember(tx, workspaceId, role)).user.id };
  });
  return (await actorIn(store.read, (await userById(store.read, made.userId))!, made.slug))!;
}

it("both ways, with their dates and what they do to the flags; what is done stays", async () => {
  const told = await datesAfterMove(await aMovedPost("2026-11-12"), "p", "2026-11-19");
  expect(told).toMatchObject({
    ok: true,
    data: {
      to: "2026-11-12",
      ways: [
        {
          way: "followed",
          dates: [
            { assignment: "early", to: "2026-11-09" },
            { assignment: "late", to: "2026-11-10" },
          ],
        },
        {
          way: "squeezed",
          dates: [{ assignment: "late", contributor: "of-late", from: "2026-11-17", to: "2026-11-11" }],
        },
      ],
      remain: [{ rule: "contributor.late" }],
    },
  });
  const ways = told.ok ? told.data.ways : [];
  for (const { went } of ways) expect(went.map(({ rule }) => rule)).toContain("contributor.late");
});

it("later, there is nothing to squeeze", async () => {
  const told = await datesAfterMove(await aMovedPost("2026-11-26"), "p", "2026-11-19");
  expect(told.ok && told.data.ways.map(({ way }) => way)).toEqual(["followed"]);
  expect(told.ok && told.data.remain).toEqual([]);
});

it.each(["published", "cancelled"] as const)("nothing on a %s post", async (status) => {
  expect(await datesAfterMove(await aMovedPost("2026-11-26", { status }), "p", "2026-11-19")).toMatchObject({
    data: { ways: [] },
  });
});

it("nothing to whoever may not change it, nor of what is not there", async () => {
  expect(
    await datesAfterMove(await aMovedPost("2026-11-26", { role: "viewer" }), "p", "2026-11-19"),
  ).toMatchObject({
    code: "forbidden",
  });
  expect(await datesAfterMove(await aMovedPost("2026-11-26"), "q", "2026-11-19")).toMatchObject({
    code: "not_found",
  });
});
