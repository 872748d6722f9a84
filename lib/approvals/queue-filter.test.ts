import { describe, expect, it } from "vitest";
import { matchingQueue, type QueueFilter, readQueueFilter } from "./queue-filter";
import type { WaitingPost } from "./view";

const waiting = (id: string, title: string, more: { asked?: boolean; step?: string; own?: string } = {}) =>
  ({
    id,
    title,
    asked: more.asked ?? true,
    publications: [{ channelId: id === "x-only" ? "x" : "li", at: null }],
    approval: {
      next: 1,
      steps: [{ step: 1, name: more.step ?? "Direction" }],
      content: { text: "Célébration de l’atelier", wordings: [{ channelId: "li", text: more.own ?? null }] },
    },
  }) as unknown as WaitingPost;

const POSTS = [
  waiting("salon", "Le salon", { own: "Rendez-vous au stand" }),
  waiting("legal", "Jeu-concours", { step: "Juridique" }),
  waiting("x-only", "Brève"),
  waiting("others", "Autre", { asked: false }),
];
const filter = (more: Partial<QueueFilter>): QueueFilter => ({
  tab: "mine",
  words: "",
  channelId: null,
  step: null,
  ...more,
});

describe("what waits, narrowed", () => {
  it.each<[string, Partial<QueueFilter>, string[]]>([
    ["what is asked of me", {}, ["salon", "legal", "x-only"]],
    ["everything", { tab: "all" }, ["salon", "legal", "x-only", "others"]],
    ["by title, without case", { words: "SALON" }, ["salon"]],
    ["by text, without accents", { words: "celebration atelier" }, ["salon", "legal", "x-only"]],
    ["by a channel's own words", { words: "stand" }, ["salon"]],
    ["by channel", { channelId: "x" }, ["x-only"]],
    ["by the step that is missing", { step: "Juridique" }, ["legal"]],
    ["by all at once", { tab: "all", words: "autre", step: "Juridique" }, []],
  ])("%s", (_, more, ids) => {
    expect(matchingQueue(POSTS, filter(more)).map(({ id }) => id)).toEqual(ids);
  });
});

it.each<[string, Partial<QueueFilter>]>([
  ["", {}],
  [
    "tab=all&q=salon&channel=li&step=Direction",
    { tab: "all", words: "salon", channelId: "li", step: "Direction" },
  ],
  ["tab=nope&channel=&step=", {}],
])("an address %j", (address, more) => {
  expect(readQueueFilter(new URLSearchParams(address))).toEqual(filter(more));
});
