import { describe, expect, test } from "vitest";
import type { PresentPerson } from "@/lib/start/networks/view";
import {
  type ChannelRow,
  channelBehind,
  isGuessed,
  minutesThere,
  moneyThere,
  monitorsOf,
  newChannel,
  newPerson,
  shortName,
  valuesOf,
} from "./network-values";
import { aChannel, aPerson, aView } from "./values.test-support";

describe("who is on it", () => {
  test("in an empty workspace, the reader, with hours to be put right", () => {
    const { people, channels, money } = valuesOf(aView(), "fr");
    expect(people).toEqual([{ key: "me", id: null, on: true, name: "Lucie Carrel", hours: "5", self: true }]);
    expect(people.map(isGuessed)).toEqual([true]);
    expect(people.map((row) => isGuessed({ ...row, hours: "3" }))).toEqual([false]);
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
