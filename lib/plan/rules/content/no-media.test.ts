import { aChannel, aPlan, aPost, type Row, ruleTable } from "../plan.test-support";

const on = (network: "instagram" | "linkedin", over = {}) => ({
  channels: [aChannel(network)],
  posts: [aPost("p", { on: [`${network} 2026-11-09`], ...over })],
});
const flag = "error publication=p 2026-11-09 0/1 p";

ruleTable("content.no-media", [
  ["nothing to show on Instagram", aPlan(on("instagram")), flag],
  ["on LinkedIn nothing has to be shown", aPlan(on("linkedin"))],
  ...(["image", "video", "document"] as const).map(
    (type): Row => [`a medium is there: ${type}`, aPlan(on("instagram", { media: [{ type, alt: null }] }))],
  ),
  [
    "only the publications where it is needed",
    aPlan({
      channels: [aChannel("instagram"), aChannel("linkedin"), aChannel("tiktok")],
      posts: [aPost("p", { on: ["instagram 2026-11-09", "linkedin 2026-11-09", "tiktok 2026-11-10"] })],
    }),
    "error publication=p.1 2026-11-09 0/1 p.1",
    "error publication=p.3 2026-11-10 0/1 p.3",
  ],
  ["published", aPlan(on("instagram", { status: "published" }))],
  ["failed", aPlan(on("instagram", { status: "failed" }))],
  ["a draft", aPlan(on("instagram", { status: "draft" })), flag],
  ["undated", aPlan(on("instagram", { on: ["instagram"] }))],
  ["the day after the period", aPlan(on("instagram", { on: ["instagram 2026-11-30"] }))],
  ["over the day after", aPlan({ ...on("instagram"), today: "2026-11-10" })],
]);
