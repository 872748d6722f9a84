import type { NetworksView, PresentChannel, PresentPerson } from "@/lib/start/networks/view";

export const aPerson = (over: Partial<PresentPerson> = {}): PresentPerson => ({
  id: "lucie",
  version: 3,
  name: "Lucie",
  minutesPerWeek: 600,
  account: "own",
  ...over,
});
export const aChannel = (over: Partial<PresentChannel> = {}): PresentChannel => ({
  id: "li",
  version: 2,
  network: "linkedin",
  name: "Page LinkedIn",
  monitors: ["lucie"],
  cadence: null,
  careMinutesPerWeek: 10,
  rhythm: { per: "week", min: 2, max: 5, maxPerDay: 1, minGapHours: 18, maxSilenceDays: 7 },
  counts: true,
  leaving: 0,
  published: 0,
  lapsing: 0,
  ...over,
});
export const aView = (over: Partial<NetworksView> = {}): NetworksView => ({
  slug: "w",
  workspaceName: "Aciers Lemoine",
  ownName: "Lucie Carrel",
  people: [],
  channels: [],
  money: { version: 7, perMonth: null },
  asked: { objectives: [], audiences: [], matrix: null, formats: null },
  notes: {},
  ...over,
});
