import type { PlanPost } from "../../document";
import { anEvent, aPlan, aPost, daily, ruleTable } from "../plan.test-support";

const posts = (formats: PlanPost["format"][], over = {}) =>
  daily("linkedin", "2026-11-02", formats.length).map((place, index) =>
    aPost(`p${index + 1}`, { format: formats[index]!, on: [place], ...over }),
  );
const photos = (count: number) => Array<"photo">(count).fill("photo");
const others = (count: number) => (["text", "poll", "live", "story"] as const).slice(0, count);
const sample = "channel=linkedin 2026-11-02…2026-11-29";

ruleTable("mix.monotony", [
  ["seven of ten", aPlan({ posts: posts([...photos(7), ...others(3)]) })],
  [
    "eight of ten",
    aPlan({ posts: posts([...photos(8), ...others(2)]) }),
    `info ${sample} 0.8/0.7 p1 p2 p3 p4 p5 p6 p7 p8`,
  ],
  ["seven are too few to tell", aPlan({ posts: posts(photos(7)) })],
  [
    "as few as the workspace wants",
    aPlan({ posts: posts(photos(2)), workspace: { limits: { sampleSize: 2 } } }),
    `info ${sample} 1/0.7 p1 p2`,
  ],
  [
    "a share that the workspace bears",
    aPlan({ posts: posts(photos(8)), workspace: { limits: { formatShare: 1 } } }),
  ],
  [
    "a flag for each format that is above a small one",
    aPlan({
      posts: posts(["photo", "photo", "text", "text"]),
      workspace: { limits: { sampleSize: 4, formatShare: 0.4 } },
    }),
    `info ${sample} 0.5/0.4 p1 p2`,
    `info ${sample} 0.5/0.4 p3 p4`,
  ],
  ["an undecided format is none", aPlan({ posts: posts(Array<null>(8).fill(null)) })],
  ["but counts among all", aPlan({ posts: posts([...photos(7), null, null, null]) })],
  [
    "each channel by itself",
    aPlan({
      posts: [
        ...posts(photos(4)),
        ...daily("facebook", "2026-11-02", 4).map((place, index) =>
          aPost(`f${index}`, { format: "photo", on: [place] }),
        ),
      ],
    }),
  ],
  [
    "live coverage counts as well",
    aPlan({
      events: [anEvent("e", { start: "2026-11-02", end: "2026-11-09" })],
      posts: posts(photos(8), { event: "e" }),
    }),
    `info ${sample} 1/0.7 p1 p2 p3 p4 p5 p6 p7 p8`,
  ],
  [
    "live coverage counts as well",
    aPlan({
      events: [anEvent("e", { start: "2026-11-02", end: "2026-11-09" })],
      posts: posts(photos(8), { event: "e" }),
    }),
    `info ${sample} 1/0.7 p1 p2 p3 p4 p5 p6 p7 p8`,
  ],
  ["ideas are not planned", aPlan({ posts: posts(photos(8), { status: "idea" }) })],
  [
    "what lies before the period is of no sample",
    aPlan({ posts: posts(photos(8)), period: { from: "2026-11-03", to: "2026-11-29" } }),
  ],
  ["over with the sample", aPlan({ posts: posts(photos(8)), today: "2026-11-30" })],
]);
