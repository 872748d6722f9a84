import type { PlanPublication } from "../../document";
import { aChannel, aPlan, aPost, at, type Row, ruleTable } from "../plan.test-support";

type Two = [here: string | null, there: string | null];
const plan = (texts: Two, over = {}) =>
  aPlan({
    posts: [
      aPost("p", {
        text: "Salon 2026",
        on: [at("linkedin 2026-11-09", { text: texts[0] }), at("facebook 2026-11-11", { text: texts[1] })],
        ...over,
      }),
    ],
  });
const flag = "info post=p 2026-11-09…2026-11-11 2/1 p.1 p.2";
const on = (...places: [string, Partial<PlanPublication>?][]) => ({
  on: places.map(([place, over]) => at(place, over)),
});

const same: Two[] = [
  [null, null],
  ["Salon 2026", null],
  ["SALON  2026", " salon\n2026\u00a0"],
  ["Été", "e\u0301te\u0301"],
  ["ÉTÉ", "été"],
  ["\u212bngström", "ångström"],
];
const different: Two[] = [
  ["Salon 2026", "Salon 2027"],
  ["Salon", null],
  ["ete", "été"],
  ["Straße", "STRASSE"],
  ["ΟΔΟΣ", "οδοσ"],
  ["Salon", "Salon."],
];

ruleTable("content.same-text", [
  ...same.map((texts): Row => [`the same: ${JSON.stringify(texts)}`, plan(texts), flag]),
  ...different.map((texts): Row => [`not the same: ${JSON.stringify(texts)}`, plan(texts)]),
  ["two empty ones", plan(["", " \u00a0"])],
  ["a post without a text", plan([null, null], { text: "" })],
  [
    "two channels on one network",
    aPlan({
      channels: [aChannel("linkedin"), aChannel("ceo", { network: "linkedin" })],
      posts: [aPost("p", { text: "Salon", on: ["linkedin 2026-11-09", "ceo 2026-11-11"] })],
    }),
  ],
  [
    "and a third on another: all three",
    aPlan({
      channels: [aChannel("linkedin"), aChannel("ceo", { network: "linkedin" }), aChannel("facebook")],
      posts: [
        aPost("p", { text: "Salon", on: ["linkedin 2026-11-11", "ceo 2026-11-10", "facebook 2026-11-09"] }),
      ],
    }),
    "info post=p 2026-11-09…2026-11-11 3/1 p.3 p.2 p.1",
  ],
  [
    "a flag for each text",
    plan(
      [null, null],
      on(
        ["linkedin 2026-11-09"],
        ["facebook 2026-11-10"],
        ["linkedin 2026-11-11", { text: "B" }],
        ["facebook 2026-11-11", { text: "b" }],
      ),
    ),
    "info post=p 2026-11-09…2026-11-10 2/1 p.1 p.2",
    "info post=p 2026-11-11 2/1 p.3 p.4",
  ],
  [
    "one of the two outside the period",
    plan([null, null], on(["linkedin 2026-11-09"], ["facebook 2026-11-30"])),
  ],
  ["one undated", plan([null, null], on(["linkedin 2026-11-09"], ["facebook"]))],
  ["published", plan([null, null], { status: "published" })],
  ["an idea", plan([null, null], { status: "idea" })],
  [
    "two posts are not one",
    aPlan({
      posts: [
        aPost("p", { text: "Salon", on: ["linkedin 2026-11-09"] }),
        aPost("q", { text: "Salon", on: ["facebook 2026-11-09"] }),
      ],
    }),
  ],
]);
