import type { Network } from "../../vocabulary";
import { aChannel, aPlan, aPost, at, ruleTable } from "../plan.test-support";

const on = (network: Network, text: string, over = {}) => ({
  channels: [aChannel(network)],
  posts: [aPost("p", { text, on: [`${network} 2026-11-09`], ...over })],
});
const tooLong = (measured: number, limit: number) => `error publication=p 2026-11-09 ${measured}/${limit} p`;
const letters = (count: number) => "a".repeat(count);
/** One grapheme of 25 bytes. */
const FAMILY = "👨‍👩‍👧‍👦";

ruleTable("content.too-long", [
  ["as long as LinkedIn bears", aPlan(on("linkedin", letters(3000)))],
  ["one character more", aPlan(on("linkedin", letters(3001))), tooLong(3001, 3000)],
  ["an accent of its own is one character with its letter", aPlan(on("linkedin", "e\u0301".repeat(3000)))],
  ["an emoji is one character, though two units", aPlan(on("linkedin", "🎉".repeat(3000)))],
  ["X: 280 letters", aPlan(on("x", letters(280)))],
  ["X: one more", aPlan(on("x", letters(281))), tooLong(281, 280)],
  ["X: ideograms weigh two", aPlan(on("x", `${"語".repeat(140)}a`)), tooLong(281, 280)],
  ["X: an address counts 23, however long", aPlan(on("x", `${letters(256)} https://a.fr/${letters(200)}`))],
  [
    "X: one letter more before it",
    aPlan(on("x", `${letters(257)} https://a.fr/${letters(200)}`)),
    tooLong(281, 280),
  ],
  ["Mastodon: an address counts 23", aPlan(on("mastodon", `${letters(476)} https://a.fr/${letters(99)}`))],
  ["Mastodon: one letter more", aPlan(on("mastodon", `${letters(477)} https://a.fr/`)), tooLong(501, 500)],
  [
    "Mastodon: of a name only what is before its server",
    aPlan(on("mastodon", `${letters(494)} @amis@piaille.example`)),
  ],
  ["Threads: emoji count as their bytes", aPlan(on("threads", "🎉".repeat(125)))],
  ["Threads: and one letter more", aPlan(on("threads", `${"🎉".repeat(125)}a`)), tooLong(501, 500)],
  ["Bluesky: graphemes", aPlan(on("bluesky", "🎉".repeat(300)))],
  ["Bluesky: one more", aPlan(on("bluesky", "🎉".repeat(301))), tooLong(301, 300)],
  [
    "Bluesky: 120 graphemes of 25 bytes are as many bytes as it bears",
    aPlan(on("bluesky", FAMILY.repeat(120))),
  ],
  ["Bluesky: one byte more", aPlan(on("bluesky", `${FAMILY.repeat(120)}a`)), tooLong(3001, 3000)],
  [
    "Bluesky: where both are exceeded, the graphemes are named",
    aPlan(on("bluesky", FAMILY.repeat(301))),
    tooLong(301, 300),
  ],
  ["the link is not counted", aPlan(on("x", letters(280), { link: "https://lemoine.example" }))],
  [
    "the channel's own wording is what counts",
    aPlan(on("x", letters(281), { on: [at("x 2026-11-09", { text: "court" })] })),
  ],
  ["even an empty one", aPlan(on("x", letters(281), { on: [at("x 2026-11-09", { text: "" })] }))],
  [
    "or a longer one",
    aPlan(on("x", "court", { on: [at("x 2026-11-09", { text: letters(281) })] })),
    tooLong(281, 280),
  ],
  ["published: too late", aPlan(on("x", letters(281), { status: "published" }))],
  ["an idea: too early", aPlan(on("x", letters(281), { status: "idea" }))],
  [
    "outside the period",
    aPlan({ ...on("x", letters(281)), period: { from: "2026-11-10", to: "2026-11-29" } }),
  ],
]);
