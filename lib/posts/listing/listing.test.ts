import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aChannel, anEditor, aPost, aPublication, aViewer, aWorkspace } from "@/db/builders";
import { freshStore } from "@/db/test-support";
import { appendActivity } from "@/lib/activity/repository";
import type { Actor } from "@/lib/people/actor";
import { actorIn } from "@/lib/people/actor";
import { type PostFilter, readPostFilter } from "./filter";
import { binPageOf, PAGE_SIZE, postPageOf } from "./queries";

const filter = (more: Partial<PostFilter> = {}): PostFilter => ({
  words: "",
  status: null,
  channelId: null,
  audienceId: null,
  columnId: null,
  order: "newest",
  page: 1,
  ...more,
});

const store = freshStore();
let actor: Actor;

beforeAll(async () => {
  actor = await store.write(async (tx) => {
    const workspace = await aWorkspace(tx);
    const elsewhere = await aWorkspace(tx);
    const { user } = await anEditor(tx, workspace.id);
    const of = { workspaceId: workspace.id };
    const [li, x] = [
      await aChannel(tx, { ...of, id: "li" }),
      await aChannel(tx, { ...of, id: "x", network: "x" }),
    ];
    await aPost(tx, { workspaceId: elsewhere.id, id: "foreign", title: "Célébration d’ailleurs" });
    await aPost(tx, { ...of, id: "idea", title: "Idée sans date", status: "idea" });
    await aPost(tx, { ...of, id: "party", title: "Célébration", text: "100 % acier", status: "approved" });
    await aPublication(tx, { ...of, postId: "party", channelId: li.id, at: "2026-11-12T09:00" });
    await aPublication(tx, { ...of, postId: "party", channelId: x.id, at: "2026-11-20T09:00" });
    await aPost(tx, { ...of, id: "stand", title: "Stand", text: "célébrer le stand_42" });
    await aPublication(tx, { ...of, postId: "stand", channelId: li.id, at: "2026-11-10T09:00" });
    await aPost(tx, { ...of, id: "gone", title: "Jeté", deletedAt: 5000 });
    await aPost(tx, { ...of, id: "gone-before", title: "Jeté avant", deletedAt: 1000 });
    await appendActivity(tx, {
      ...of,
      id: "a1",
      actorId: user.id,
      verb: "post.bin",
      at: 5000,
      subjectType: "post",
      subjectId: "gone",
      payload: {},
      undoes: null,
    });
    return (await actorIn(tx, user, workspace.slug))!;
  });
});
afterAll(() => store.close());

describe("the list of posts", () => {
  it.each([
    ["everything but the bin, the newest first", {}, ["stand", "party", "idea"]],
    ["words of the title, without accents or case", { words: "CELEBRATION" }, ["party"]],
    ["words of the text", { words: "celebr" }, ["stand", "party"]],
    ["signs that mean something to a search are letters here", { words: "100 %" }, ["party"]],
    ["the same of an underscore", { words: "d_4" }, ["stand"]],
    ["a status", { status: "idea" }, ["idea"]],
    ["a channel", { channelId: "x" }, ["party"]],
    ["by date, undated last", { order: "dateAsc" }, ["stand", "party", "idea"]],
    ["by date backwards, undated last", { order: "dateDesc" }, ["party", "stand", "idea"]],
    ["by title", { order: "title" }, ["party", "idea", "stand"]],
    ["a page beyond the last is the last", { page: 9 }, ["stand", "party", "idea"]],
  ] as const)("%s", async (_, more, ids) => {
    const page = await postPageOf(store.read, actor, filter(more));
    expect(page.rows.map(({ id }) => id)).toEqual(ids);
    expect(page).toMatchObject({ page: 1, pages: 1, count: ids.length });
  });

  it("tells where each appears, by time", async () => {
    const { rows } = await postPageOf(store.read, actor, filter({ words: "Célébration" }));
    expect(rows[0]?.publications).toEqual([
      { channelId: "li", at: "2026-11-12T09:00" },
      { channelId: "x", at: "2026-11-20T09:00" },
    ]);
  });

  it("goes page by page over hundreds, none twice", async () => {
    const many = freshStore();
    const there = await many.write(async (tx) => {
      const workspace = await aWorkspace(tx);
      const { user } = await aViewer(tx, workspace.id);
      for (let number = 0; number < 120; number++) await aPost(tx, { workspaceId: workspace.id });
      return (await actorIn(tx, user, workspace.slug))!;
    });
    const pages = await Promise.all([1, 2, 3].map((page) => postPageOf(many.read, there, filter({ page }))));
    expect(pages.map(({ rows }) => rows.length)).toEqual([PAGE_SIZE, PAGE_SIZE, 20]);
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(120);
    await many.close();
  });
});

describe("the bin", () => {
  it("has the last thrown away first, and who did it", async () => {
    const { rows } = await binPageOf(store.read, actor, { words: "", page: 1 });
    expect(rows.map(({ id, deletedAt, by, restorable }) => [id, deletedAt, by, restorable])).toEqual([
      ["gone", 5000, actor.name, true],
      ["gone-before", 1000, null, true],
    ]);
  });

  it("can be searched, and lets no viewer bring anything back", async () => {
    const viewer: Actor = { ...actor, role: "viewer" };
    const { rows, count } = await binPageOf(store.read, viewer, { words: "avant", page: 1 });
    expect(rows.map(({ id, restorable }) => [id, restorable])).toEqual([["gone-before", false]]);
    expect(count).toBe(1);
  });
});

describe("a filter as an address says it", () => {
  it.each([
    ["", {}],
    [
      "q=stand&status=draft&channel=li&order=dateAsc&page=3",
      { words: "stand", status: "draft", channelId: "li", order: "dateAsc", page: 3 },
    ],
    ["status=nope&order=nope&page=-1", {}],
    ["page=1e99", {}],
    ["page=2.5", {}],
  ])("%s", (address, more) => {
    expect(readPostFilter(new URLSearchParams(address))).toEqual(filter(more as Partial<PostFilter>));
  });
});
