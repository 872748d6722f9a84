import { expect, it } from "vitest";
import { filterOf, passing } from "./filtering";
import { aFrame, aPublication } from "./fixtures";
import type { Filters } from "./view-state";

const frame = aFrame();
const draft = aPublication({
  id: "draft",
  status: "draft",
  objectiveId: "o1",
  audienceId: "a1",
  columnId: "c1",
  contributorIds: ["lucie", "marc"],
});
const bare = aPublication({ id: "bare", channelId: "gone" });
const idea = {
  postId: "idea",
  title: "Idée",
  status: "idea" as const,
  objectiveId: null,
  audienceId: null,
  columnId: null,
  contributorIds: [],
  editable: true,
};
const NONE: Filters = { network: [], objective: [], audience: [], column: [], status: [], contributor: [] };

it.each<[Partial<Filters>, string[]]>([
  [{}, ["draft", "bare", "idea"]],
  [{ network: ["linkedin"] }, ["draft", "idea"]],
  [{ network: ["x"] }, ["idea"]],
  [{ objective: ["o1", "o2"] }, ["draft"]],
  [{ objective: ["none"] }, ["bare", "idea"]],
  [{ audience: ["a1"] }, ["draft"]],
  [{ audience: ["none", "a2"] }, ["bare", "idea"]],
  [{ column: ["c1", "none"] }, ["draft", "bare", "idea"]],
  [{ column: ["c2"] }, []],
  [{ status: ["approved"] }, ["bare"]],
  [{ contributor: ["marc"] }, ["draft"]],
  [{ contributor: ["none"] }, ["bare", "idea"]],
  [{ status: ["approved"], contributor: ["marc"] }, []],
])("%j lets %j through", (filters, expected) => {
  const filter = filterOf({ ...NONE, ...filters }, frame);
  const ids = [
    ...passing([draft, bare], filter).map(({ id }) => id),
    ...passing([idea], filter).map(({ postId }) => postId),
  ];
  expect(ids).toEqual(expected);
});
