import { describe, expect, test } from "vitest";
import type { Flag, FlagSubject } from "@/lib/plan/flag";
import { type Concerns, concerns, targetOf, type Wanted } from "./about";

const NOTHING: Wanted = { channels: null, objectives: null, contributors: null };
const onLinkedIn = { channels: ["li"], objective: "recruit", contributors: ["ines"] };
const onInstagram = { channels: ["ig"], objective: null, contributors: [] };
const known: Concerns = {
  publication: (id) => ({ a: onLinkedIn, b: onInstagram })[id],
  post: (id) => (id === "p" ? { ...onLinkedIn, channels: ["li", "ig"] } : undefined),
};
const flag = (subject: FlagSubject, publications: string[] = []): Flag => ({
  rule: "objective.missing",
  severity: "warning",
  subject,
  from: "2026-11-09",
  to: "2026-11-09",
  measured: 0,
  limit: 1,
  publications,
});
const wants = (wanted: Partial<Wanted>, ...given: Parameters<typeof flag>) =>
  concerns(flag(...given), { ...NOTHING, ...wanted }, known);

describe("a flag concerns", () => {
  test.each<[string, boolean, Partial<Wanted>, FlagSubject, string[]]>([
    ["anybody, where nothing is wanted", true, {}, {}, []],
    ["its channel", true, { channels: new Set(["li"]) }, { channel: "li" }, []],
    ["no other, whatever it counts", false, { channels: new Set(["ig"]) }, { channel: "li" }, ["b"]],
    ["the channel of a publication", true, { channels: new Set(["ig"]) }, {}, ["a", "b"]],
    ["all channels of its post", true, { channels: new Set(["ig"]) }, { post: "p" }, []],
    [
      "no channel, where it is about a person",
      false,
      { channels: new Set(["li"]) },
      { contributor: "ines" },
      [],
    ],
    ["its objective", true, { objectives: new Set(["recruit"]) }, { objective: "recruit" }, []],
    [
      "the objective of a publication",
      true,
      { objectives: new Set(["recruit"]) },
      { publication: "a" },
      ["a"],
    ],
    ["posts without an objective", true, { objectives: new Set([null]) }, { publication: "b" }, ["b"]],
    [
      "its contributor, not those of the post",
      false,
      { contributors: new Set(["ines"]) },
      { post: "p", contributor: "omar" },
      [],
    ],
    ["who is named on the post", true, { contributors: new Set(["ines"]) }, { post: "p" }, []],
    [
      "nobody known, where the post is not",
      false,
      { contributors: new Set(["ines"]) },
      { post: "elsewhere" },
      [],
    ],
    [
      "only what is wanted in every respect",
      false,
      { channels: new Set(["li"]), objectives: new Set([null]) },
      { channel: "li" },
      ["a"],
    ],
  ])("%s: %s", (_, expected, wanted, subject, publications) => {
    expect(wants(wanted, subject, publications)).toBe(expected);
  });
});

test.each<[FlagSubject, ReturnType<typeof targetOf>]>([
  [
    { post: "p", contributor: "ines" },
    { kind: "post", id: "p" },
  ],
  [
    { event: "e", other: "f" },
    { kind: "event", id: "e" },
  ],
  [{ publication: "a" }, { kind: "publication", id: "a" }],
  [{ contributor: "ines" }, { kind: "contributor", id: "ines" }],
  [{}, null],
])("%j leads to %j", (subject, target) => {
  expect(targetOf({ subject })).toEqual(target);
});
