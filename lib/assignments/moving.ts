import { store } from "@/db/store";
import { frameAt } from "@/lib/calendar/frame";
import type { CalendarFrame } from "@/lib/calendar/view";
import { judgedPlan } from "@/lib/flags/judge";
import type { Actor } from "@/lib/people/actor";
import { diffFlags } from "@/lib/plan/flag";
import { recheck } from "@/lib/plan/recheck";
import { now } from "@/lib/platform/clock";
import { ok, type Result } from "@/lib/platform/result";
import { type Day, dayOf } from "@/lib/platform/time";
import { type KeptAssignment, keptAssignment } from "@/lib/posts/assignments";
import { authorizedPost } from "@/lib/posts/authorize";
import { assignmentsOf } from "@/lib/posts/repository";
import { publicationsOf } from "@/lib/publications/repository";
import { judgedRules } from "@/lib/tuning/rules";
import { followedDates, type NewDate, squeezedDates } from "./dates";
import { stillAsked } from "./rules";
import type { DatesAfterMove, DateWay } from "./view";

/** The ways there are, each with what it would do to dates and flags; none where nothing would change. */
export async function datesAfterMove(
  actor: Actor,
  postId: string,
  from: Day,
): Promise<Result<DatesAfterMove>> {
  return store().snapshot(async (reader) => {
    const post = await authorizedPost(reader, actor, postId);
    if (!post.ok) return post;
    const { id: workspaceId } = actor.workspace;
    const all = (await assignmentsOf(reader, workspaceId, postId)).map(keptAssignment);
    const to = firstDay(await publicationsOf(reader, workspaceId, postId));
    const nothing = ok({ version: post.data.version, to, ways: [], remain: [] });
    if (to === null || to === from || !stillAsked(post.data.status).ok) return nothing;
    const frame = await frameAt(reader, actor, now());
    const moves = waysOf(all, frame, { from, to });
    if (moves.length === 0) return nothing;
    const judged = await judgedPlan(reader, workspaceId, frame);
    const ways = moves.map(({ way, dates }): DateWay => {
      const planned = judged.index.posts.get(postId)?.post;
      const { came, went } = planned
        ? recheck(
            judged.index,
            { posts: new Map([[postId, { ...planned, assignments: assignmentsWith(all, frame, dates) }]]) },
            judgedRules(frame.workspace.rulesOff),
          )
        : { came: [], went: [] };
      const seen = diffFlags(went, came);
      return { way, dates: toldDates(all, dates), came: seen.came, went: seen.went };
    });
    const remain = judged.flags.filter(
      ({ rule, subject }) => rule === "contributor.late" && subject.post === postId,
    );
    return ok({ version: post.data.version, to, ways, remain });
  });
}

function firstDay(publications: readonly { at: string | null }[]): Day | null {
  return publications.flatMap(({ at }) => (at === null ? [] : [dayOf(at)])).sort()[0] ?? null;
}

/** Two ways that come to the same are one. */
function waysOf(
  all: readonly KeptAssignment[],
  { contributors, today }: CalendarFrame,
  { from, to }: { from: Day; to: Day },
): { way: DateWay["way"]; dates: NewDate[] }[] {
  const absences = new Map(contributors.map((each) => [each.id, each.absences]));
  const open = all.flatMap(({ id, contributor, due, done }) =>
    done || due === null ? [] : [{ id, due, absences: absences.get(contributor) ?? [] }],
  );
  const followed = followedDates(open, { from, to, today });
  const squeezed = squeezedDates(open, { to, today });
  const same = JSON.stringify(byId(followed)) === JSON.stringify(byId(squeezed));
  return [
    { way: "followed" as const, dates: followed },
    { way: "squeezed" as const, dates: same ? [] : squeezed },
  ].filter(({ dates }) => dates.length > 0);
}

const byId = (dates: readonly NewDate[]) => [...dates].sort((a, b) => (a.id < b.id ? -1 : 1));

/** As the plan has them: those of people who have left are not in it. */
function assignmentsWith(all: readonly KeptAssignment[], frame: CalendarFrame, dates: readonly NewDate[]) {
  const dues = new Map(dates.map(({ id, due }) => [id, due]));
  const there = new Set(frame.contributors.map(({ id }) => id));
  return all
    .filter(({ contributor }) => there.has(contributor))
    .map(({ id, contributor, role, minutes, due, done }) => ({
      contributor,
      role,
      minutes,
      due: dues.get(id) ?? due,
      done,
    }));
}

function toldDates(all: readonly KeptAssignment[], dates: readonly NewDate[]): DateWay["dates"] {
  const known = new Map(all.map((one) => [one.id, one]));
  return dates.map(({ id, due }) => {
    const { contributor, role, due: from } = known.get(id)!;
    return { assignment: id, contributor, role, from: from!, to: due };
  });
}
