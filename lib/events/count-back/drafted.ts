import type { PlanPost, PlanTask } from "@/lib/plan/document";
import type { PlanEdit } from "@/lib/plan/recheck";
import type { Day, Wall } from "@/lib/platform/time";
import { type Desk, type Question, withDesk } from "./desk";
import { draftOn } from "./draft";

/** What somebody accepted of a proposal, with the day, the time and the channel that they gave it. */
export type Chosen =
  | { kind: "task"; title: string; due: Day }
  | { kind: "post"; title: string; channel: string; at: Wall };

export type Drafted = { posts: PlanPost[]; tasks: PlanTask[] };

/** The posts and tasks as they would be made, one after another. Of a channel that is not there, none. */
export function drafted(question: Question, chosen: readonly Chosen[]): Drafted {
  return withDesk(question, (desk) => draft(desk, chosen));
}

export function editOfDrafted({ posts, tasks }: Drafted): PlanEdit {
  return {
    posts: new Map(posts.map((post) => [post.id, post])),
    tasks: new Map(tasks.map((task) => [task.id, task])),
  };
}

function draft(desk: Desk, chosen: readonly Chosen[]): Drafted {
  const made: Drafted = { posts: [], tasks: [] };
  for (const choice of chosen) {
    if (choice.kind === "task") {
      const { title, due } = choice;
      made.tasks.push({ id: desk.nextId(), event: desk.event.id, title, due, done: false });
      continue;
    }
    const channel = desk.index.prepared.channels.find(({ id }) => id === choice.channel);
    if (!channel) continue;
    const post = draftOn(desk, choice.title, channel.channel, choice.at);
    desk.put({ posts: new Map([[post.id, post]]) });
    made.posts.push(post);
  }
  return made;
}
