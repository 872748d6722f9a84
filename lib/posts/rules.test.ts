import { describe, expect, test } from "vitest";
import { ROLES, type Role } from "@/lib/people/vocabulary";
import { POST_STATUSES, type PostStatus } from "@/lib/plan/vocabulary";
import { mayEdit, mayMove, maySetStatus, mayTakeBackStatus } from "./rules";

const person = (role: Role, contributorId: string | null = null) => ({ role, userId: "u-1", contributorId });
const post = (createdBy: string | null, ...contributorIds: string[]) => ({
  status: "draft" as const,
  createdBy,
  contributorIds,
});

describe("who may edit a post", () => {
  // Columns: somebody else's · one's own · one that names the contributor one is · one that names another.
  test.each<[Role, string]>([
    ["owner", "xxxx"],
    ["manager", "xxxx"],
    ["editor", "xxxx"],
    ["contributor", "-xx-"],
    ["viewer", "----"],
  ])("%s: %s", (role, may) => {
    const cases = [post("u-2"), post("u-1"), post("u-2", "ines", "marc"), post("u-2", "marc")];
    expect(cases.map((each) => (mayEdit(person(role, "ines"), each) ? "x" : "-")).join("")).toBe(may);
  });

  test("whoever is no contributor of the plan is not named by a post that names nobody", () => {
    expect(mayEdit(person("contributor"), post(null))).toBe(false);
    expect(mayEdit(person("contributor"), post("u-2", ""))).toBe(false);
  });
});

/** Rows: from; columns: to, both as in POST_STATUSES: idea, draft, in_review, changes_requested, approved, scheduled, published, failed, cancelled. */
const BY_CONTRIBUTOR: Record<PostStatus, string> = {
  idea: "xxx------",
  draft: "xxx------",
  in_review: "xxx------",
  changes_requested: "xxx------",
  approved: "---------",
  scheduled: "---------",
  published: "---------",
  failed: "---------",
  cancelled: "---------",
};
const TAKEN_BACK_BY_CONTRIBUTOR: Record<PostStatus, string> = {
  ...BY_CONTRIBUTOR,
  idea: "xxxx-----",
  draft: "xxxx-----",
  in_review: "xxxx-----",
  changes_requested: "xxxx-----",
};

describe.each([
  ["give", maySetStatus, BY_CONTRIBUTOR],
  ["take back", mayTakeBackStatus, TAKEN_BACK_BY_CONTRIBUTOR],
] as const)("which status a contributor may %s", (_, decide, table) => {
  test.each(POST_STATUSES)("from %s", (from) => {
    const may = POST_STATUSES.map((to) => (decide({ role: "contributor" }, from, to).ok ? "x" : "-"));
    expect(may.join("")).toBe(table[from]);
  });

  test.each(ROLES.slice(0, 3))("%s gives and takes all", (role) => {
    for (const from of POST_STATUSES)
      for (const to of POST_STATUSES) expect(decide({ role }, from, to).ok).toBe(true);
  });

  test("the refusal says whose decision it is", () => {
    expect(decide({ role: "contributor" }, "draft", "approved")).toMatchObject({
      code: "refused",
      message: "status_is_a_planners_decision",
    });
  });
});

test.each(POST_STATUSES)("%s: its publications stay where they are once it is published", (status) => {
  expect(mayMove(status).ok).toBe(status !== "published");
});
