import { describe, expect, test } from "vitest";
import type { NetworksView, PresentChannel, PresentPerson } from "@/lib/start/networks/view";
import {
  type ChannelRow,
  channelBehind,
  minutesThere,
  moneyThere,
  monitorsOf,
  type NetworksValues,
  newChannel,
  newPerson,
  sentFrom,
  shortName,
  valuesOf,
} from "./network-values";

const aPerson = (over: Partial<PresentPerson> = {}): PresentPerson => ({
  id: "lucie",
  version: 3,
  name: "Lucie",
  minutesPerWeek: 600,
  account: "own",
  ...over,
});
const aChannel = (over: Partial<PresentChannel> = {}): PresentChannel => ({
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
  ...over,
});
const aView = (over: Partial<NetworksView> = {}): NetworksView => ({
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
const sent = (view: NetworksView, over: Partial<NetworksValues> = {}, channels?: ChannelRow[]) => {
  const values = { ...valuesOf(view, "fr"), ...over };
  return sentFrom(values, channels ?? values.channels ?? [], view, "fr").answer;
};
const NOTHING = { added: [], changed: [], removed: [] };

describe("who is on it", () => {
  test("in an empty workspace, the reader, with hours to be put right", () => {
    const { people, channels, money } = valuesOf(aView(), "fr");
    expect(people).toEqual([{ key: "me", id: null, on: true, name: "Lucie Carrel", hours: "5", self: true }]);
    expect([channels, money]).toEqual([null, ""]);
  });

  test.each<[string, PresentPerson[], (string | false)[]]>([
    ["their account first", [aPerson({ id: "a", account: "other" }), aPerson()], ["lucie", false]],
    ["else their name", [aPerson({ account: null, name: " lucie CARREL " })], ["lucie"]],
    ["but not that of another account", [aPerson({ account: "other", name: "Lucie Carrel" })], [false]],
    ["else nobody", [aPerson({ account: null, name: "Inès" })], [false]],
  ])("%s", (_, people, self) => {
    const rows = valuesOf(aView({ people }), "fr").people;
    expect(rows.map((row) => row.self && row.key)).toEqual(self);
  });

  test.each<[string[], number | null]>([
    [["5"], 300],
    [["5", "2,5"], 450],
    [["5", ""], 300],
    [["", "deux"], null],
    [["0"], 0],
    [["-3", "1"], 60],
  ])("hours %j are %j minutes", (hours, minutes) => {
    const people = hours.map((each, at) => ({ ...newPerson(`${at}`), name: "X", hours: each }));
    expect(minutesThere(people)).toBe(minutes);
  });

  test("whoever leaves has none", () => {
    expect(minutesThere([{ ...newPerson("a"), hours: "5", on: false }])).toBeNull();
  });

  test.each([
    ["", null],
    ["150", 150],
    ["1 200,5", 1200.5],
    ["-1", null],
    ["peu", null],
  ])("money %j is %j", (money, amount) => expect(moneyThere({ money })).toBe(amount));
});

describe("who answers", () => {
  const people = [{ ...newPerson("a"), name: "A" }, { ...newPerson("b"), name: "B" }, newPerson("blank")];
  const row = newChannel("new", "linkedin", "Aciers", "fr");

  test.each<[string, ChannelRow["monitors"], string[]]>([
    ["the first, where nobody said", null, ["a"]],
    ["those who were said", ["b"], ["b"]],
    ["nobody, if that was said", [], []],
    ["also somebody who is not on this list", ["elsewhere"], ["elsewhere"]],
  ])("%s", (_, monitors, expected) => expect(monitorsOf({ ...row, monitors }, people)).toEqual(expected));

  test("not those who leave, nor a row that nobody wrote into", () => {
    const gone = people.map((person) => ({ ...person, on: person.key !== "a" }));
    expect(monitorsOf(row, gone)).toEqual(["b"]);
    expect(monitorsOf({ ...row, monitors: ["a", "b", "blank"] }, gone)).toEqual(["b"]);
  });
});

describe("what is sent", () => {
  test("of an empty workspace: the reader, and the ticked networks", () => {
    const rows = [newChannel("new-linkedin", "linkedin", "Aciers Lemoine", "fr")];
    expect(sent(aView(), { money: "150" }, rows)).toEqual({
      people: {
        ...NOTHING,
        added: [{ key: "me", name: "Lucie Carrel", minutesPerWeek: 300 }],
        self: "me",
      },
      money: { version: 7, perMonth: 150 },
      channels: {
        ...NOTHING,
        added: [{ network: "linkedin", name: "LinkedIn Aciers Lemoine", monitors: ["me"] }],
      },
    });
  });

  test("nothing, where nothing was changed", () => {
    const view = aView({ people: [aPerson()], channels: [aChannel()], money: { version: 7, perMonth: 80 } });
    expect(sent(view)).toEqual({ people: { ...NOTHING, self: null }, money: null, channels: NOTHING });
  });

  test("what was changed, in the version in which it was seen", () => {
    const view = aView({
      people: [aPerson(), aPerson({ id: "ines", account: null })],
      channels: [aChannel(), aChannel({ id: "x", network: "x", monitors: ["ines"] })],
    });
    const { people, channels } = valuesOf(view, "fr");
    const answer = sent(view, {
      people: [
        { ...people[0]!, hours: "2,5" },
        { ...people[1]!, on: false },
      ],
      channels: [{ ...channels![0]!, on: false }, channels![1]!],
    });
    expect(answer).toMatchObject({
      people: {
        added: [],
        changed: [{ id: "lucie", version: 3, name: "Lucie", minutesPerWeek: 150 }],
        removed: [{ id: "ines", version: 3 }],
      },
      // Whoever leaves answers nowhere any more.
      channels: { changed: [{ id: "x", version: 2, monitors: [] }], removed: [{ id: "li", version: 2 }] },
    });
  });

  test("hours that are none are told to be none", () => {
    const people = [{ ...newPerson("a"), name: "Ali" }];
    expect(sent(aView(), { people }, []).people.added).toEqual([
      { key: "a", name: "Ali", minutesPerWeek: Number.NaN },
    ]);
    expect(sent(aView(), { people: [newPerson("a")] }, []).people.added).toEqual([]);
  });
});

test.each([
  ["facebook", "Facebook"],
  ["instagram", "Instagram"],
  ["instagram_story", "Instagram story"],
  ["google_business", "Fiche Google"],
  ["blog", "Blog"],
] as const)("%s is called %s", (network, name) => expect(shortName(network, "fr")).toBe(name));

test("what a channel takes is reckoned from its own rhythm, or from its network’s", () => {
  const row = newChannel("new", "x", "Aciers", "fr");
  expect(channelBehind({ ...row, id: "li" }, [aChannel()])).toMatchObject({ careMinutesPerWeek: 10 });
  expect(channelBehind(row, [aChannel()])).toEqual({
    network: "x",
    cadence: null,
    careMinutesPerWeek: null,
    counts: true,
  });
});
