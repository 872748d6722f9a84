import { describe, expect, it } from "vitest";
import type { ApprovalStep } from "@/lib/approvals/vocabulary";
import { givers, impactOf, needsOneTwice, newStep, type PolicyMember } from "./policy-values";

const owner: PolicyMember = { userId: "o", name: "Lucie", role: "owner" };
const viewer: PolicyMember = { userId: "v", name: "Claire", role: "viewer" };
const step = (more: Partial<ApprovalStep> = {}) => ({ ...newStep("Direction"), ...more });

it("tells who besides owners could give a step", () => {
  expect(givers(step(), [owner, viewer])).toEqual([]);
  expect(givers(step({ roles: ["viewer"] }), [owner, viewer])).toEqual([viewer]);
  expect(givers(step({ members: ["v"] }), [owner, viewer])).toEqual([viewer]);
  expect(givers(step({ roles: ["editor"] }), [owner, viewer])).toEqual([]);
});

describe("two steps that one and the same person would have to give", () => {
  it.each<[string, ApprovalStep[], PolicyMember[], boolean]>([
    ["an owner alone", [step(), step()], [owner], true],
    ["an owner alone, and a link", [step(), step({ outside: true })], [owner], false],
    ["an owner and somebody named", [step({ roles: ["viewer"] }), step()], [owner, viewer], false],
    ["an owner and somebody who is not named", [step(), step()], [owner, viewer], true],
    ["two owners", [step(), step()], [owner, { ...owner, userId: "p" }], false],
    ["one step", [step()], [owner], false],
  ])("%s", (_, steps, members, alone) => {
    expect(needsOneTwice({ steps }, members)).toBe(alone);
  });
});

it("counts what a rule touches: what goes to one strict channel at least, or to none where the workspace asks", () => {
  const [asks, none] = [{ steps: [step()] }, { steps: [] }];
  const posts = [
    { channelIds: ["strict", "free"], waiting: 1, cleared: 2 },
    { channelIds: ["free"], waiting: 10, cleared: 20 },
    { channelIds: [], waiting: 100, cleared: 200 },
  ];
  const on = (id: string | null) => (id === "strict" ? asks : none);
  expect(impactOf(posts, on)).toEqual({ waiting: 1, cleared: 2 });
  expect(impactOf(posts, (id) => (id === "free" ? none : asks))).toEqual({ waiting: 101, cleared: 202 });
});
