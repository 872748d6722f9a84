import { describe, expect, it } from "vitest";
import type { CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import { matching, trayItems } from "./tray-items";

const publication = (id: string, title: string, channelId: string) =>
  ({
    id,
    postId: `post-${id}`,
    title,
    channelId,
    at: null,
    contributorIds: [],
  }) as unknown as CalendarPublication;
const idea = (postId: string, title: string) =>
  ({ postId, title, contributorIds: [] }) as unknown as LooseIdea;

describe("trayItems", () => {
  it("goes by channel, then by title; ideas without a channel come last", () => {
    const items = trayItems(
      [publication("1", "Zinc", "ig"), publication("2", "Étain", "ig"), publication("3", "Acier", "li")],
      [idea("i", "Argent")],
      ["li", "ig"],
    );
    expect(items.map(({ title }) => title)).toEqual(["Acier", "Étain", "Zinc", "Argent"]);
    expect(items.map(({ mover }) => mover.kind)).toEqual([
      "publication",
      "publication",
      "publication",
      "idea",
    ]);
  });

  it("names what is dragged by the publication, or by the post of an idea", () => {
    const items = trayItems([publication("1", "Zinc", "li")], [idea("i", "Argent")], ["li"]);
    expect(items.map(({ id, postId }) => [id, postId])).toEqual([
      ["1", "post-1"],
      ["i", "i"],
    ]);
  });
});

describe("matching", () => {
  const items = trayItems([], [idea("a", "Célébration de l’équipe"), idea("b", "Équipe de nuit")], []);
  it.each([
    ["", 2],
    ["  ", 2],
    ["equipe", 2],
    ["celebration EQUIPE", 1],
    ["équipe matin", 0],
  ])("« %s » finds %d", (query, count) => {
    expect(matching(items, query)).toHaveLength(count);
  });
});
