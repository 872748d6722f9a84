import { describe, expect, test } from "vitest";
import type { FlagSubject } from "@/lib/plan/flag";
import { concerns, type Sight } from "./about";

/** "seen" is let through by the filters, "hidden" is not, "elsewhere" was never loaded. */
const sight: Sight = {
  publications: new Set(["seen"]),
  posts: new Set(["post-seen"]),
  knows: {
    publication: (id) => id === "seen" || id === "hidden",
    post: (id) => id === "post-seen" || id === "post-hidden",
  },
  named: null,
};
const about = (subject: FlagSubject, publications: string[], named: Sight["named"]) =>
  concerns(
    {
      rule: "objective.missing",
      severity: "warning",
      subject,
      from: "2026-11-09",
      to: "2026-11-09",
      measured: 0,
      limit: 1,
      publications,
    },
    { ...sight, named },
  );
const li = { channel: new Set(["li"]) };
const liAndInes = { ...li, contributor: new Set(["ines"]) };

describe("a flag concerns what is seen", () => {
  test.each<[string, boolean, FlagSubject, string[], Sight["named"]]>([
    ["one of what it counts is enough", true, {}, ["hidden", "seen"], null],
    ["none of it is", false, {}, ["hidden"], null],
    ["its post is seen, on another channel", true, { post: "post-seen" }, ["hidden"], null],
    ["its post is not", false, { post: "post-hidden" }, ["hidden"], null],
    [
      "late work of another on a post that is seen",
      true,
      { post: "post-seen", contributor: "omar" },
      [],
      null,
    ],
    ["it names the channel asked for and counts nothing", true, { channel: "li" }, [], li],
    ["it names the channel and counts what another filter hides", false, { channel: "li" }, ["hidden"], null],
    ["it names another channel", false, { channel: "ig" }, [], li],
    ["it names only one of two things asked for", false, { channel: "li" }, [], liAndInes],
    ["it names both", true, { channel: "li", contributor: "ines" }, [], liAndInes],
    ["it names a person, and the filters ask for a channel", false, { contributor: "ines" }, [], li],
    ["it is about the plan as a whole", false, {}, [], li],
    ["an event is seen whatever the filters are", true, { event: "fair" }, ["hidden"], null],
    ["nobody knows what it counts", true, { post: "post-elsewhere" }, ["elsewhere"], null],
    ["part of what it counts is known, and hidden", false, {}, ["elsewhere", "hidden"], null],
    ["filters that ask nothing by name are not answered by a name", false, { channel: "li" }, [], {}],
  ])("%s: %s", (_, expected, subject, publications, named) => {
    expect(about(subject, publications, named)).toBe(expected);
  });
});
