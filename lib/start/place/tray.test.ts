import { afterEach, beforeEach, expect, test } from "vitest";
import { aChannel, aMember, anObjective, aPost, aWorkspace } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { insertVerdict } from "@/lib/approvals/repository";
import { approvalState } from "@/lib/approvals/state";
import type { ApprovalStep } from "@/lib/approvals/vocabulary";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { postById } from "@/lib/posts/repository";
import { askedPlan } from "./asked";

const NOW = Date.parse("2026-11-09T08:00:00Z");
const step = (name: string): ApprovalStep => ({ name, roles: ["owner"], members: [], outside: false });

let store: Store;
let here: { slug: string; workspaceId: string; userId: string };

beforeEach(async () => {
  const { fresh, filled } = await storesLike((empty) =>
    empty.write(async (tx) => {
      const approval = { steps: [step("Direction"), step("Juridique")] };
      const { id: workspaceId, slug } = await aWorkspace(tx, { limits: {}, approval });
      await aChannel(tx, { workspaceId, network: "linkedin", cadence: null, activeFrom: "2026-11-16" });
      await anObjective(tx, { workspaceId, kind: "employer_brand", weight: 1 });
      for (const id of ["begun", "waiting"])
        await aPost(tx, { workspaceId, id, title: id, text: id, status: "in_review" });
      return { slug, workspaceId, userId: (await aMember(tx, workspaceId, "owner")).user.id };
    }),
  );
  here = filled;
  store = fresh();
  useStore(store);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const owner = async () => (await actorIn(store.read, (await userById(store.read, here.userId))!, here.slug))!;

// The second approval was asked for without a word that the first one was lost: on a channel it is another content.
test("what is half approved for no channel is not put on one", async () => {
  const { workspace } = await owner();
  await store.write(async (tx) => {
    const post = (await postById(tx, workspace.id, "begun"))!;
    const { digest, content } = (await approvalState(tx, workspace, post))!;
    await insertVerdict(tx, {
      ...{ id: "v", workspaceId: workspace.id, postId: post.id, step: 1, digest, content },
      ...{ verdict: "approved", userId: here.userId, shareId: null, byName: "A", comment: "", at: NOW },
    });
  });
  const { plan, waiting } = await askedPlan(store.read, await owner(), NOW, "fr");
  expect(waiting).toBe(2);
  expect(plan.drafts.flatMap(({ waited }) => waited?.id ?? [])).toEqual(["waiting"]);
});
