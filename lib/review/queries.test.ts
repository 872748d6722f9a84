import { createTranslator } from "next-intl";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { aContributor, aPost, aPublication } from "@/db/builders";
import { demoPlan } from "@/db/seed/demo";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { DEMO_NOW, demoWithEveryRole, W } from "@/lib/actions/demo-world";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { RULE_IDS } from "@/lib/plan/flag";
import { csv } from "@/lib/platform/csv";
import { monthOf } from "@/lib/platform/time";
import review from "@/messages/en/review.json";
import rules from "@/messages/en/rules.json";
import { behindNumber } from "./behind";
import { monthReview } from "./queries";
import { reviewOf } from "./review";
import { figuresOf } from "./table";

vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse(DEMO_NOW) }));

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) => empty.write(demoWithEveryRole)));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const actor = async (role: Role = "viewer") =>
  (await actorIn(store.read, (await userById(store.read, userOf[role]))!, W))!;

test.each(["2026-09", "2026-10", "2026-11", "2026-12", "2027-03"])(
  "%s: from a part of the rows it is the review of the whole plan",
  async (month) => {
    const { team: _team, approvals: _approvals, ...found } = (await monthReview(await actor(), month)).review;
    const whole = reviewOf(demoPlan("aciers-lemoine"), monthOf(`${month}-01`), "2026-11-09", RULE_IDS);
    const results = whole.results.filter(({ published }) => published > 0);
    expect(found).toEqual({ ...whole, results });
  },
);

test.each([undefined, null, "", "2026-13", "0026-11", "2026-1", "2026-11-05", "hier"])(
  "an address that says %o shows the month of today",
  async (asked) => {
    expect((await monthReview(await actor(), asked)).review.month).toEqual(monthOf("2026-11-09"));
  },
);

test("each number of the demo has as many publications or flags behind it", async () => {
  const { review } = await monthReview(await actor(), "2026-11");
  const count = async (by: string, is: string) =>
    (await behindNumber(await actor(), { month: "2026-11", by, is })).count;
  expect(await count("outcome", "to_come")).toBe(review.outcomes.toCome);
  for (const { id, planned } of review.channels) expect(await count("channel", id)).toBe(planned);
  for (const { family, total } of review.flags) expect(await count("flags", family)).toBe(total);
  expect(await behindNumber(await actor(), { month: "2026-11", by: "nothing", is: "x" })).toMatchObject({
    what: "nothing",
  });
});

test("what is in the bin is counted nowhere", async () => {
  const planned = async () => (await monthReview(await actor(), "2026-11")).review.outcomes.planned;
  const before = await planned();
  await store.write(async (tx) => {
    const { id: postId } = await aPost(tx, { workspaceId: W, status: "draft", deletedAt: 1 });
    await aPublication(tx, { workspaceId: W, postId, channelId: "li", at: "2026-11-20T09:00" });
  });
  expect(await planned()).toBe(before);
});

test("in a spreadsheet a name is text, also where it looks like a formula", async () => {
  await store.write((tx) => aContributor(tx, { workspaceId: W, name: '=HYPERLINK("http://x")' }));
  const found = (await monthReview(await actor(), "2026-11")).review;
  const messages = { review, rules };
  const t = createTranslator({ locale: "en", messages, namespace: "review" });
  const families = createTranslator({ locale: "en", messages, namespace: "rules" });
  const text = csv(figuresOf(found, t as never, families as never, "en"));
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(text).not.toMatch(/,"=/);
  expect(text).toContain(
    `"2026-11","Planned and published","Planned","Publications","${found.outcomes.planned}"`,
  );
});
