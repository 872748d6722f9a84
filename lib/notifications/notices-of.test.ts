import { describe, expect, it, test } from "vitest";
import type { RecordedChange } from "@/lib/activity/ledger";
import type { Flag } from "@/lib/plan/flag";
import type { KeptAssignment } from "@/lib/posts/assignments";
import { type ChangeContext, noticesOf } from "./notices-of";

const ACCOUNTS: Record<string, string[]> = { ines: ["u-ines"], paul: ["u-paul", "u-paul-2"], nobody: [] };
const context: ChangeContext = {
  by: "u-lucie",
  byName: "Lucie",
  today: "2026-11-09",
  posts: new Map([
    ["p", { title: "Été", createdBy: "u-marc", over: false }],
    ["old", { title: "Passé", createdBy: "u-marc", over: true }],
  ]),
  accounts: (id) => ACCOUNTS[id] ?? [],
  written: new Map([["pub", { postId: "p", authors: ["u-ines"] }]]),
  wordFlag: ({ rule }) => ({ fr: `fr ${rule}`, en: `en ${rule}` }),
};

const one: KeptAssignment = {
  id: "a",
  contributor: "ines",
  role: "author",
  minutes: 30,
  due: "2026-11-12",
  done: false,
  answer: null,
  askedBy: "u-lea",
  askedAt: 1,
};
const answer = (kind: "declined" | "other_date", at = 5) => ({
  kind,
  reason: "Trop de travail",
  due: kind === "other_date" ? "2026-11-20" : null,
  at,
});
const change = (before: KeptAssignment[], after: KeptAssignment[], id = "p"): RecordedChange => ({
  entity: "assignments",
  id,
  before: { list: before },
  after: { list: after },
});
const told = (changes: RecordedChange[], by: string | null = "u-lucie") =>
  noticesOf(changes, [], { ...context, by }).map(({ userId, key }) => `${userId} ${key}`);

describe("what was said of work", () => {
  const asked = "u-ines asked:a:ines:2026-11-12";
  it.each<[string, KeptAssignment[], KeptAssignment[], string[]]>([
    ["newly asked", [], [one], [asked]],
    ["newly asked, without a day", [], [{ ...one, due: null }], ["u-ines asked:a:ines:"]],
    ["asked for another day", [{ ...one, due: "2026-11-10" }], [one], [asked]],
    ["given to another", [{ ...one, contributor: "paul" }], [one], [asked]],
    [
      "given to somebody of two accounts",
      [],
      [{ ...one, contributor: "paul" }],
      ["u-paul asked:a:paul:2026-11-12", "u-paul-2 asked:a:paul:2026-11-12"],
    ],
    ["given to somebody without an account", [], [{ ...one, contributor: "nobody" }], []],
    ["more minutes, another role", [one], [{ ...one, minutes: 60, role: "visual" }], []],
    ["entered as done", [], [{ ...one, done: true }], []],
    ["taken away", [one], [], []],
    ["done", [one], [{ ...one, done: true }], ["u-lea answered:a:done:2026-11-12"]],
    [
      "done, asked by nobody",
      [{ ...one, askedBy: null }],
      [{ ...one, askedBy: null, done: true }],
      ["u-marc answered:a:done:2026-11-12"],
    ],
    ["not done after all", [{ ...one, done: true }], [one], []],
    ["declined", [one], [{ ...one, answer: answer("declined") }], ["u-lea answered:a:declined:5"]],
    ["another day", [one], [{ ...one, answer: answer("other_date") }], ["u-lea answered:a:other_date:5"]],
    [
      "the same answer stays",
      [{ ...one, answer: answer("declined") }],
      [{ ...one, minutes: 1, answer: answer("declined") }],
      [],
    ],
    ["the answer is over", [{ ...one, answer: answer("declined") }], [one], []],
  ])("%s", (_, before, after, expected) => expect(told([change(before, after)])).toEqual(expected));

  it("is not told to who did it", () => {
    expect(told([change([], [one])], "u-ines")).toEqual([]);
    expect(told([change([one], [{ ...one, done: true }])], "u-lea")).toEqual([]);
    expect(told([change([], [one])], null)).toEqual([asked]);
  });

  it("is not told of posts that are over, or gone", () => {
    expect(told([change([], [one], "old"), change([], [one], "binned")])).toEqual([]);
  });

  it("names what its sentence needs", () => {
    const [notice] = noticesOf([change([one], [{ ...one, answer: answer("other_date") }])], [], context);
    expect(notice).toMatchObject({
      kind: "answered",
      postId: "p",
      payload: {
        title: "Été",
        by: "Lucie",
        said: "other_date",
        due: "2026-11-20",
        reason: "Trop de travail",
      },
    });
  });
});

const flag = (over: Partial<Flag>): Flag => ({
  rule: "load.overload",
  severity: "warning",
  subject: { contributor: "ines" },
  from: "2026-11-09",
  to: "2026-11-15",
  measured: 200,
  limit: 120,
  publications: [],
  ...over,
});
const toldOf = (flags: Flag[], by = "u-lucie") =>
  noticesOf([], flags, { ...context, by }).map(({ userId, postId }) => `${userId} ${postId}`);

describe("flags that came", () => {
  it.each<[string, Partial<Flag>, string[]]>([
    ["about somebody", {}, ["u-ines null"]],
    [
      "about somebody on a post",
      { rule: "contributor.late", subject: { post: "p", contributor: "ines" } },
      ["u-ines p"],
    ],
    [
      "about what somebody writes",
      { rule: "content.too-long", subject: { publication: "pub" }, publications: ["pub"] },
      ["u-ines p"],
    ],
    [
      "about days on which it appears",
      { rule: "cadence.over-day", subject: { channel: "li" }, publications: ["x", "pub"] },
      ["u-ines p"],
    ],
    [
      "about what nobody writes",
      { rule: "cadence.over-day", subject: { channel: "li" }, publications: ["x"] },
      [],
    ],
    ["merely a remark", { severity: "info" }, []],
  ])("%s", (_, over, expected) => expect(toldOf([flag(over)])).toEqual(expected));

  test("are told once each, not to who brought them, and five at most", () => {
    expect(toldOf([flag({})], "u-ines")).toEqual([]);
    const many = Array.from({ length: 9 }, (_, day) => flag({ from: `2026-11-1${day}` }));
    const keys = noticesOf([], many, context).map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
    expect(keys).toHaveLength(5);
  });
});
