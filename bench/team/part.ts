import path from "node:path";
import { aContributor, anOwner, aPost, aWorkspace } from "@/db/builders";
import { insertMany } from "@/db/bulk";
import { migrateFile } from "@/db/migrate";
import { assignments } from "@/db/schema";
import { openStore, type Store, useStore as serveFrom } from "@/db/store";
import { NOW } from "@/e2e/server/settings";
import { appendActivity } from "@/lib/activity/repository";
import { myWork } from "@/lib/assignments/queries";
import { frameAt } from "@/lib/calendar/frame";
import type { Actor } from "@/lib/people/actor";
import { actorIn } from "@/lib/people/actor";
import { addDays } from "@/lib/platform/time";
import { boardOf, teamBoard, teamCell } from "@/lib/team/queries";
import { weeksFrom } from "@/lib/team/weeks";
import { amount, type Figure } from "../figure";
import type { Part } from "../part";
import { interleaved } from "../timing";

const PEOPLE = 100;
const POSTS = 10_000;
const ON_A_POST = 2;
/** Over a year around today: some 380 a week. */
const DAYS = 364;
const FIRST = "2026-05-11";
const TODAY = NOW.slice(0, 10);
const MOST_MS = 50;

export const part: Part = {
  title: "Team: 100 people and 20,000 assignments",
  async figures(world) {
    const folder = world.leavings.folder("team");
    const file = path.join(folder, "marronnier.db");
    migrateFile(file);
    const store = openStore({ file });
    serveFrom(store);
    const actor = await aTeam(store);
    const frame = await frameAt(store.read, actor, Date.parse(NOW));
    const shown = weeksFrom(TODAY, TODAY, "monday");
    const person = actor.contributorId!;
    const times = await interleaved({
      frame: () => frameAt(store.read, actor, Date.parse(NOW)),
      board: () => boardOf(store.read, actor, frame, shown, []),
      page: () => teamBoard(actor, TODAY),
      cell: () => teamCell(actor, person, TODAY),
      work: () => myWork(actor, person),
    });
    serveFrom(undefined);
    await store.close();
    return [
      within("team view: eight weeks of everybody", times.board),
      within("team view: its whole page, flags that are known already among it", times.page),
      within("team view: what is behind one week of one person", times.cell),
      within("my work: all that one of them is asked", times.work),
      { ...within("of each: the frame of the plan", times.frame), goal: "", met: null },
    ];
  },
};

const within = (what: string, ms: number): Figure => ({
  what,
  floor: "",
  goal: `≤ ${MOST_MS} ms`,
  seen: amount(ms, "ms"),
  met: ms <= MOST_MS,
});

async function aTeam(store: Store): Promise<Actor> {
  const { workspace, people, user } = await store.write(async (tx) => {
    const made = await aWorkspace(tx);
    const ids: string[] = [];
    for (let index = 0; index < PEOPLE; index++)
      ids.push(
        (await aContributor(tx, { workspaceId: made.id, name: `Personne ${index}`, minutesPerWeek: 300 })).id,
      );
    const { user: owner } = await anOwner(tx, made.id, { contributorId: ids[0]! });
    return { workspace: made, people: ids, user: owner };
  });
  await store.write(async (tx) => {
    const posts: string[] = [];
    for (let index = 0; index < POSTS; index++)
      posts.push((await aPost(tx, { workspaceId: workspace.id, title: `Contenu ${index}` })).id);
    // Whose state has a name is judged once; every workspace has one after its first change.
    await appendActivity(tx, {
      workspaceId: workspace.id,
      id: "first",
      actorId: user.id,
      verb: "workspace.edit",
      at: Date.parse(NOW),
      subjectType: "workspace",
      subjectId: workspace.id,
      payload: { changes: [] },
      undoes: null,
    });
    await insertMany(tx, assignments, asked(workspace.id, posts, people));
  });
  return (await actorIn(store.read, user, workspace.slug))!;
}

function* asked(workspaceId: string, posts: readonly string[], people: readonly string[]) {
  for (const [index, postId] of posts.entries()) {
    for (let place = 0; place < ON_A_POST; place++) {
      const number = index * ON_A_POST + place;
      yield {
        workspaceId,
        id: `a${number}`,
        position: place,
        postId,
        contributorId: people[number % PEOPLE]!,
        role: place === 0 ? ("author" as const) : ("reviewer" as const),
        minutes: 30,
        due: addDays(FIRST, (number * 7) % DAYS),
        // What is over is done, but for one in twenty.
        done: addDays(FIRST, (number * 7) % DAYS) < TODAY && number % 20 !== 0,
        answer: null,
        askedBy: null,
        askedAt: null,
      };
    }
  }
}
