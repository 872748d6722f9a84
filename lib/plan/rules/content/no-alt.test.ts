import type { PlanMedia } from "../../document";
import type { Network } from "../../vocabulary";
import { aChannel, aPlan, aPost, type Row, ruleTable } from "../plan.test-support";

const on = (network: Network, media: PlanMedia[], over = {}) => ({
  channels: [aChannel(network)],
  posts: [aPost("p", { on: [`${network} 2026-11-09`], media, ...over })],
});
const image = (alt: string | null): PlanMedia => ({ type: "image", alt });
const mute = (count: number) => `warning publication=p 2026-11-09 ${count}/0 p`;

ruleTable("content.no-alt", [
  ["an image that is described", aPlan(on("linkedin", [image("Le stand H42")]))],
  ["one that is not", aPlan(on("linkedin", [image(null)])), mute(1)],
  ...["", "  ", "\n\t", "\u00a0\u2009"].map(
    (alt): Row => [`${JSON.stringify(alt)} describes nothing`, aPlan(on("linkedin", [image(alt)])), mute(1)],
  ),
  [
    "of four the two that are not",
    aPlan(on("linkedin", [image(null), image("a"), image(""), image("b")])),
    mute(2),
  ],
  [
    "videos and documents are no images",
    aPlan(
      on("linkedin", [
        { type: "video", alt: null },
        { type: "document", alt: "" },
      ]),
    ),
  ],
  ["a network that has no place for it", aPlan(on("instagram_story", [image(null)]))],
  ["published", aPlan(on("linkedin", [image(null)], { status: "published" }))],
  ["an idea", aPlan(on("linkedin", [image(null)], { status: "idea" }))],
  ["the day before the period", aPlan(on("linkedin", [image(null)], { on: ["linkedin 2026-11-01"] }))],
]);
