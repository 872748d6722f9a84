import { anEvent, aPlan, aPost, ruleTable } from "../plan.test-support";

/** A post a day from Monday 9 November on: p promotional, n not; c promotional and cancelled, f on Facebook instead. */
const days = (kinds: string, from = 9) =>
  [...kinds].map((kind, index) =>
    aPost(`${kind}${index + 1}`, {
      promotional: kind !== "n",
      status: kind === "c" ? "cancelled" : "approved",
      on: [`${kind === "f" ? "facebook" : "linkedin"} 2026-11-${String(from + index).padStart(2, "0")}`],
    }),
  );

ruleTable("mix.promotional-run", [
  ["two in a row", aPlan({ posts: days("npp") })],
  [
    "three in a row",
    aPlan({ posts: days("nppp") }),
    "warning channel=linkedin 2026-11-10…2026-11-12 3/2 p2 p3 p4",
  ],
  [
    "one flag as long as the row is",
    aPlan({ posts: days("pppppn") }),
    "warning channel=linkedin 2026-11-09…2026-11-13 5/2 p1 p2 p3 p4 p5",
  ],
  ["another one breaks it", aPlan({ posts: days("ppnpp") })],
  [
    "two rows",
    aPlan({ posts: days("pppnppp") }),
    "warning channel=linkedin 2026-11-09…2026-11-11 3/2 p1 p2 p3",
    "warning channel=linkedin 2026-11-13…2026-11-15 3/2 p5 p6 p7",
  ],
  [
    "what nobody will see does not break it, nor is it part of it",
    aPlan({ posts: days("ppcp") }),
    "warning channel=linkedin 2026-11-09…2026-11-12 3/2 p1 p2 p4",
  ],
  ["nor does it make it longer", aPlan({ posts: days("ppc") })],
  ["another channel has a row of its own", aPlan({ posts: days("ppf") })],
  [
    "as long as the workspace bears",
    aPlan({ posts: days("ppp"), workspace: { limits: { promotionalRun: 4 } } }),
  ],
  [
    "by instant, then id",
    aPlan({
      posts: ["c", "a", "b"].map((id) => aPost(id, { promotional: true, on: ["linkedin 2026-11-09"] })),
    }),
    "warning channel=linkedin 2026-11-09 3/2 a b c",
  ],
  [
    "an ordinary one at the same minute, but first by its id, does not break it",
    aPlan({
      posts: ["a", "b", "c", "d"].map((id) =>
        aPost(id, { promotional: id !== "a", on: ["linkedin 2026-11-09"] }),
      ),
    }),
    "warning channel=linkedin 2026-11-09 3/2 b c d",
  ],
  [
    "a row that begins before the period counts from its first day",
    aPlan({ posts: days("ppp"), period: { from: "2026-11-10", to: "2026-11-29" } }),
  ],
  [
    "live coverage is of the row",
    aPlan({
      events: [anEvent("e")],
      posts: [
        aPost("p", {
          event: "e",
          promotional: true,
          on: ["linkedin 2026-11-17", "linkedin 2026-11-18", "linkedin 2026-11-19"],
        }),
      ],
    }),
    "warning channel=linkedin 2026-11-17…2026-11-19 3/2 p.1 p.2 p.3",
  ],
  [
    "due on its last day",
    aPlan({ posts: days("ppp"), today: "2026-11-11" }),
    "warning channel=linkedin 2026-11-09…2026-11-11 3/2 p1 p2 p3",
  ],
  ["over then", aPlan({ posts: days("ppp"), today: "2026-11-12" })],
]);
