// The average of what is planned counted the days before a channel begins and its pauses: a rhythm that was kept looked slack.
import { expect, test, vi } from "vitest";
import { renderIn } from "@/components/ui/render-for-test";
import type { ChannelMeans } from "@/lib/resources/view";
import { ChannelPart } from "./channel-part";

vi.mock("./channel-times-dialog", () => ({ ChannelTimesDialog: () => null }));

const channel = (means: Partial<ChannelMeans>): ChannelMeans => ({
  id: "li",
  name: "LinkedIn",
  network: "linkedin",
  version: 1,
  isActive: true,
  owed: 2,
  planned: 2,
  counted: null,
  isBehind: false,
  making: 90,
  answering: 30,
  following: 0,
  own: { answering: null, following: null },
  ...means,
});
const runs = [
  { from: "2026-11-16", to: "2026-11-22" },
  { from: "2026-11-30", to: "2026-12-06" },
];
const shown = (means: Partial<ChannelMeans>) =>
  renderIn("fr", <ChannelPart slug="w" channels={[channel(means)]} mayConfigure={false} />);

test.each<[string, Partial<ChannelMeans>, RegExp, RegExp | null]>([
  ["all days: nothing is said of them", {}, /LinkedIn/, /moyenne sur/],
  [
    "some: how many, and which",
    { counted: { days: 14, runs } },
    /moyenne sur 14 jours actifs.*22 novembre/,
    null,
  ],
  [
    "many short runs: how many alone",
    { counted: { days: 8, runs: [...runs, ...runs] } },
    /moyenne sur 8 jours actifs de ces quatre semaines/,
    /22 novembre/,
  ],
  [
    "none: a dash and why",
    { planned: null, counted: { days: 0, runs: [] } },
    /rien à compter/,
    /moins que dû/,
  ],
  ["too few of them: said, not only coloured", { planned: 1, isBehind: true }, /moins que dû/, null],
  [
    "none, of a channel that owes nothing",
    { isActive: false, counted: { days: 0, runs: [] } },
    /ne doit rien/,
    /rien à compter/,
  ],
])("what is planned on %s", (_, means, said, unsaid) => {
  const html = shown(means);
  expect(html).toMatch(said);
  if (unsaid) expect(html).not.toMatch(unsaid);
});
