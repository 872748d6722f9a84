import { describe, expect, test } from "vitest";
import type { ApprovalPolicy } from "@/lib/approvals/vocabulary";
import type { Role } from "@/lib/people/vocabulary";
import { POST_STATUSES } from "@/lib/plan/vocabulary";
import { instantToMs } from "@/lib/platform/time";
import { expiryOf, tooFar } from "./expiry";
import { isInWindow, isOpen, isShown, mayLetApprove, readsAll } from "./rules";
import { newShareToken, shareTokenHash } from "./token";

const member = (role: Role) => ({ userId: "u", role });
const policy = (over: Partial<ApprovalPolicy["steps"][number]>): ApprovalPolicy => ({
  steps: [{ name: "Direction", roles: [], members: [], outside: false, ...over }],
});

test.each([
  ["owner", true],
  ["manager", true],
  ["editor", true],
  ["contributor", false],
  ["viewer", false],
] as const)("a link lasts while its maker plans: %s", (role, open) => {
  expect(isOpen({ expiresAt: 2, revokedAt: null }, member(role), 1)).toBe(open);
});

test.each([
  ["its maker left", { expiresAt: 2, revokedAt: null }, null],
  ["it ends at this moment", { expiresAt: 1, revokedAt: null }, member("owner")],
  ["it was taken back", { expiresAt: 2, revokedAt: 1 }, member("owner")],
])("a link is over where %s", (_, share, maker) => {
  expect(isOpen(share, maker, 1)).toBe(false);
});

test.each<[string, Role, (ApprovalPolicy | null)[], boolean]>([
  ["who configures", "manager", [null], true],
  ["a planner whose role approves", "editor", [null, policy({ roles: ["editor"] })], true],
  ["a planner who approves by name", "editor", [policy({ members: ["u"] })], true],
  ["a planner who does not", "editor", [policy({ roles: ["manager"], outside: true })], false],
  ["somebody who approves but does not plan", "viewer", [policy({ roles: ["viewer"] })], false],
])("lets others approve, or not: %s", (_, role, policies, may) => {
  expect(mayLetApprove(member(role), policies)).toBe(may);
});

test("what the team has not put up for approval is not shown, nor what came to nothing", () => {
  expect(POST_STATUSES.filter(isShown)).toEqual([
    "in_review",
    "changes_requested",
    "approved",
    "scheduled",
    "published",
  ]);
});

describe("the window of a link", () => {
  const week = { fromDay: "2026-11-09", toDay: "2026-11-15", channelIds: [] as string[] };
  test.each([
    ["the first minute", "2026-11-09T00:00", [], true],
    ["the last one", "2026-11-15T23:59", [], true],
    ["the day before", "2026-11-08T23:59", [], false],
    ["the day after", "2026-11-16T00:00", [], false],
    ["undated", null, [], false],
    ["its channel", "2026-11-12T09:00", ["li"], true],
    ["another one", "2026-11-12T09:00", ["ig"], false],
  ])("%s", (_, at, channelIds, shown) => {
    expect(isInWindow({ ...week, channelIds }, { at, channelId: "li" })).toBe(shown);
  });
});

test.each([
  ["one wording, shown", [{ text: null }], [{ text: null }], true],
  ["the same words elsewhere", [{ text: null }, { text: "T" }], [{ text: null }], true],
  ["other words elsewhere", [{ text: null }, { text: "Sur Instagram" }], [{ text: null }], false],
  ["nothing shown", [{ text: null }], [], false],
])("approved is only what could be read: %s", (_, wordings, shown, all) => {
  expect(readsAll({ text: "T", wordings }, shown)).toBe(all);
});

describe("the end of a link", () => {
  const at = instantToMs("2026-10-20T08:00:00Z");
  test("is so many times 24 hours away", () => {
    expect(expiryOf({ days: 7 }, at, "Europe/Paris")).toBe(instantToMs("2026-10-27T08:00:00Z"));
  });
  // The clocks go back on the 25th: its last moment is an hour later by UTC than the day before's.
  test.each([
    ["2026-10-24", "2026-10-24T22:00:00Z"],
    ["2026-10-25", "2026-10-25T23:00:00Z"],
  ])("is the end of the day in the zone: %s", (until, end) => {
    expect(expiryOf({ until }, at, "Europe/Paris")).toBe(instantToMs(end));
  });
  test("is a year away at most", () => {
    expect(tooFar(expiryOf({ until: "2027-10-20" }, at, "Europe/Paris"), at)).toBe(false);
    expect(tooFar(expiryOf({ until: "2027-10-22" }, at, "Europe/Paris"), at)).toBe(true);
  });
});

test("a token has 128 bits that no other has, and what is kept does not show it", () => {
  const tokens = Array.from({ length: 100 }, newShareToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) {
    expect(Buffer.from(token, "base64url")).toHaveLength(16);
    expect(shareTokenHash(token)).not.toContain(token);
  }
});
