import { aPlan, aPost, ruleTable, work } from "../plan.test-support";

const writes = (id: string) => work(id, { role: "author" });
const reviews = (id: string) => work(id, { role: "reviewer" });
const post = (assignments: ReturnType<typeof work>[], on = ["linkedin 2026-11-09"], over = {}) => ({
  posts: [aPost("p", { on, assignments, ...over })],
});
const both = [writes("ada"), reviews("ada")];

ruleTable("contributor.self-review", [
  ["who writes reviews", aPlan(post(both)), "warning post=p contributor=ada 2026-11-09 1/0 p"],
  ["another reviews", aPlan(post([writes("ada"), reviews("bob")]))],
  ["only writes", aPlan(post([writes("ada"), writes("ada")]))],
  ["an expert may review", aPlan(post([work("ada", { role: "expert" }), reviews("ada"), writes("bob")]))],
  [
    "with a second reviewer as well",
    aPlan(post([...both, reviews("bob")])),
    "warning post=p contributor=ada 2026-11-09 1/0 p",
  ],
  [
    "two who review each other are two who review themselves",
    aPlan(post([...both, writes("bob"), reviews("bob")])),
    "warning post=p contributor=ada 2026-11-09 1/0 p",
    "warning post=p contributor=bob 2026-11-09 1/0 p",
  ],
  [
    "twice author: one flag",
    aPlan(post([...both, writes("ada")])),
    "warning post=p contributor=ada 2026-11-09 1/0 p",
  ],
  [
    "done or not, published or not",
    aPlan(
      post(
        both.map((one) => ({ ...one, done: true })),
        undefined,
        { status: "published" },
      ),
    ),
    "warning post=p contributor=ada 2026-11-09 1/0 p",
  ],
  [
    "from the first to the last day in the period",
    aPlan(post(both, ["linkedin 2026-11-29", "linkedin 2026-11-02", "linkedin 2026-11-30"])),
    "warning post=p contributor=ada 2026-11-02…2026-11-29 1/0 p.2 p.1",
  ],
  ["only outside the period", aPlan(post(both, ["linkedin 2026-11-30"]))],
  ["undated", aPlan(post(both, ["linkedin"]))],
  ["an idea", aPlan(post(both, undefined, { status: "idea" }))],
  [
    "two posts",
    aPlan({
      posts: [
        aPost("p", { assignments: [writes("ada")], on: ["linkedin 2026-11-09"] }),
        aPost("q", { assignments: [reviews("ada")], on: ["linkedin 2026-11-10"] }),
      ],
    }),
  ],
]);
