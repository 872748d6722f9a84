import { describe, expect, test } from "vitest";
import { ROLES, type Role } from "@/lib/people/vocabulary";
import { contentOf, digestOf } from "./content";
import {
  type Approver,
  askedFor,
  asMember,
  demandsOf,
  type JudgedVerdict,
  mayGive,
  mayGiveNext,
  standingApprovals,
  stepName,
} from "./rules";
import type { ApprovalStep } from "./vocabulary";

const step = (more: Partial<ApprovalStep> = {}): ApprovalStep => ({
  name: "Direction",
  roles: [],
  members: [],
  outside: false,
  ...more,
});
const member = (role: Role, userId: string = role) => asMember({ userId, role });
const guest: Approver = { kind: "outside", shareId: "link" };

describe("who may give a step", () => {
  /** Columns: each role in its order, somebody of no named role who is named ("Zoé", a viewer), a guest. */
  const WHO: Approver[] = [...ROLES.map((role) => member(role)), member("viewer", "zoe"), guest];
  test.each<[string, ApprovalStep[], string]>([
    ["nobody is named: the owners", [step()], "x------"],
    ["a role", [step({ roles: ["manager"] })], "xx-----"],
    ["the weakest role alone: no ladder", [step({ roles: ["viewer"] })], "x---xx-"],
    ["a person", [step({ members: ["zoe"] })], "x----x-"],
    ["a role or a person", [step({ roles: ["editor"], members: ["zoe"] })], "x-x--x-"],
    ["over a link", [step({ outside: true })], "x-----x"],
    [
      "two channels, both of which must allow it",
      [step({ roles: ["manager", "editor"] }), step({ roles: ["editor"] })],
      "x-x----",
    ],
    ["two channels, nobody in both", [step({ roles: ["manager"] }), step({ roles: ["editor"] })], "x------"],
    ["a link, where the other channel has none", [step({ outside: true }), step()], "x------"],
    ["every role", [step({ roles: [...ROLES] })], "xxxxxx-"],
  ])("%s", (_, demand, may) => {
    expect(WHO.map((who) => (mayGive(who, demand) ? "x" : "-")).join("")).toBe(may);
  });
});

describe("what a post needs", () => {
  const [editor, legal] = [step({ name: "Rédaction" }), step({ name: "Juridique" })];
  test.each<[string, Parameters<typeof demandsOf>[0], string[]]>([
    ["no policy", [null], []],
    ["a policy without steps", [{ steps: [] }], []],
    ["one step", [{ steps: [editor] }], ["Rédaction"]],
    ["as many as the longest", [{ steps: [editor] }, { steps: [editor, legal] }], ["Rédaction", "Juridique"]],
    ["none beside one", [{ steps: [] }, null, { steps: [legal] }], ["Juridique"]],
    ["both, where they differ", [{ steps: [editor] }, { steps: [legal] }], ["Rédaction + Juridique"]],
  ])("%s", (_, policies, names) => {
    expect(demandsOf(policies).map(stepName)).toEqual(names);
  });
});

const given = (more: Partial<JudgedVerdict>): JudgedVerdict => ({
  step: 1,
  verdict: "approved",
  digest: "now",
  userId: "a",
  shareId: null,
  withdrawnAt: null,
  ...more,
});
const second = { step: 2, userId: "b" };
const returned = { verdict: "returned", userId: "c" } as const;

describe("which approvals stand", () => {
  test.each<[string, Partial<JudgedVerdict>[], number]>([
    ["none", [], 0],
    ["one", [{}], 1],
    ["both in order", [{}, second], 2],
    ["the second alone", [second], 0],
    ["the second before the first", [second, {}], 1],
    ["both by one person", [{}, { step: 2 }], 1],
    [
      "both by one link",
      [
        { userId: null, shareId: "l" },
        { step: 2, userId: null, shareId: "l" },
      ],
      1,
    ],
    ["by two accounts that are gone", [{ userId: null }, { step: 2, userId: null }], 2],
    ["of other content", [{ digest: "before" }], 0],
    ["of other content between", [{}, { digest: "before", ...second }], 1],
    ["withdrawn", [{ withdrawnAt: 1 }], 0],
    ["the first withdrawn: the second falls with it", [{ withdrawnAt: 1 }, second], 0],
    ["the first given again after the second", [{ withdrawnAt: 1 }, second, {}], 1],
    ["before a return", [{}, returned], 0],
    ["before a return that was withdrawn", [{}, { ...returned, withdrawnAt: 2 }], 1],
    ["after a return", [{}, returned, {}], 1],
    ["before a return of other content", [{}, { ...returned, digest: "before" }], 0],
  ])("%s", (_, verdicts, count) => {
    expect(standingApprovals(verdicts.map(given), "now")).toHaveLength(count);
  });
});

describe("who may go on", () => {
  const demands = [[step({ roles: ["editor"] })], [step({ roles: ["editor", "manager"] })]];
  test.each<[string, Approver, Partial<JudgedVerdict>[], string]>([
    ["the first", member("editor"), [], "ok"],
    ["not the first", member("manager"), [], "approval_not_yours"],
    ["the second", member("manager"), [{}], "ok"],
    ["not both", member("editor", "a"), [{}], "approval_by_another"],
    ["not both, not even owners", member("owner", "a"), [{}], "approval_by_another"],
    ["nothing after the last", member("owner"), [{}, second], "approval_complete"],
  ])("%s", (_, who, verdicts, answer) => {
    const may = mayGiveNext(who, demands, verdicts.map(given));
    expect(may.ok ? "ok" : may.message).toBe(answer);
  });
});

describe("whom it is asked of", () => {
  const members = [
    { userId: "o", role: "owner" as const },
    { userId: "m", role: "manager" as const },
    { userId: "a", role: "editor" as const },
  ];
  test.each<[string, ApprovalStep, string[]]>([
    ["those who are named, and no owner", step({ roles: ["manager"] }), ["m"]],
    ["owners, where nobody else is left", step({ roles: ["contributor"] }), ["o"]],
    ["not who gave the other step", step({ roles: ["editor", "manager"] }), ["m"]],
    ["nobody here, where it is for outside", step({ outside: true }), []],
  ])("%s", (_, demand, ids) => {
    expect(askedFor(members, [demand], [given({})]).map(({ userId }) => userId)).toEqual(ids);
  });
});

describe("what an approval is bound to", () => {
  const post = { title: "Stand", text: "Venez", link: null, media: [{ type: "image" as const, alt: null }] };
  const on = [
    { channelId: "li", text: null },
    { channelId: "__proto__", text: "Autrement" },
  ];
  const digest = (more: object = {}, carried = on) => digestOf(contentOf({ ...post, ...more }, carried));

  test.each<[string, string]>([
    ["another order of channels", digest({}, on.toReversed())],
    ["a second time on the same channel", digest({}, [...on, on[0]!])],
    ["what else a post has", digest({ cost: 3, status: "approved" })],
  ])("not: %s", (_, other) => {
    expect(other).toBe(digest());
  });

  test.each<[string, string]>([
    ["title", digest({ title: "Stand 2" })],
    ["text", digest({ text: "" })],
    ["link", digest({ link: "https://lemoine.example" })],
    ["media", digest({ media: [] })],
    ["alternative text", digest({ media: [{ type: "image", alt: "Le stand" }] })],
    ["a channel's wording", digest({}, [on[0]!, { channelId: "__proto__", text: "Mieux" }])],
    ["wording that is the post's", digest({}, [{ channelId: "li", text: "Venez" }, on[1]!])],
    ["a channel less", digest({}, [on[0]!])],
    ["words that moved from title to text", digest({ title: "StandVenez", text: "" })],
  ])("%s", (_, other) => {
    expect(other).not.toBe(digest());
  });
});
