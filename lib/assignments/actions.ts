"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { missingReference } from "@/lib/calendar/references";
import { ok, refuse } from "@/lib/platform/result";
import { dayIn } from "@/lib/platform/time";
import { conflictOver } from "@/lib/posts/answers";
import { keptAssignment } from "@/lib/posts/assignments";
import { authorizedPost } from "@/lib/posts/authorize";
import { assignmentsOf } from "@/lib/posts/repository";
import { answered, authorizedAssignment } from "./answering";
import { accepting, assignmentNamed, declining, movingDates, proposing, reassigning } from "./input";
import { stillAsked } from "./rules";

export const finish = planAction({
  name: "assignments.finish",
  verb: "assignment.finish",
  permission: "contribute",
  input: assignmentNamed,
  run: async (work) => {
    const asked = await authorizedAssignment(work, work.input);
    return asked.ok ? answered(work, asked.data, { done: true, answer: null }) : asked;
  },
});

/** Takes up again what was done, or declined. */
export const reopen = planAction({
  name: "assignments.reopen",
  verb: "assignment.reopen",
  permission: "contribute",
  input: assignmentNamed,
  run: async (work) => {
    const asked = await authorizedAssignment(work, work.input);
    return asked.ok ? answered(work, asked.data, { done: false, answer: null }) : asked;
  },
});

export const decline = planAction({
  name: "assignments.decline",
  verb: "assignment.decline",
  permission: "contribute",
  input: declining,
  run: async (work) => {
    const { input, at } = work;
    const asked = await authorizedAssignment(work, input);
    if (!asked.ok) return asked;
    const answer = { kind: "declined" as const, reason: input.reason, due: null, at };
    return answered(work, asked.data, { done: false, answer });
  },
});

export const proposeDate = planAction({
  name: "assignments.propose",
  verb: "assignment.propose",
  permission: "contribute",
  input: proposing,
  run: async (work) => {
    const { input, actor, at } = work;
    const asked = await authorizedAssignment(work, input);
    if (!asked.ok) return asked;
    if (input.due < dayIn(at, actor.workspace.timeZone))
      return refuse("invalid", "invalid", { fields: { due: "past" } });
    if (input.due === asked.data.one.due)
      return refuse("invalid", "invalid", { fields: { due: "same_day" } });
    const answer = { kind: "other_date" as const, reason: input.reason, due: input.due, at };
    return answered(work, asked.data, { done: false, answer });
  },
});

export const acceptDate = planAction({
  name: "assignments.accept",
  verb: "assignment.accept",
  permission: "plan",
  input: accepting,
  run: async (work) => {
    const asked = await authorizedAssignment(work, work.input);
    if (!asked.ok) return asked;
    const { one } = asked.data;
    if (one.answer?.kind !== "other_date" || one.answer.due !== work.input.due)
      return refuse("conflict", "answer_changed");
    return answered(work, asked.data, { due: work.input.due, answer: null });
  },
});

/** To a colleague, to another day, or both. */
export const reassign = planAction({
  name: "assignments.reassign",
  verb: "assignment.reassign",
  permission: "plan",
  input: reassigning,
  run: async (work) => {
    const { input, tx, actor } = work;
    const asked = await authorizedAssignment(work, input);
    if (!asked.ok) return asked;
    const { post, one } = asked.data;
    if (post.version !== input.version) return conflictOver(work, post.id);
    const { contributor = one.contributor, due = one.due } = input;
    const missing = await missingReference(
      tx,
      actor,
      { contributorId: contributor },
      { contributorId: one.contributor },
    );
    if (missing) return refuse("invalid", "invalid", { fields: { contributor: "not_one_of" } });
    return answered(work, asked.data, { contributor, due });
  },
});

/** What was chosen after a post moved: the days that were shown, all of them or none. */
export const moveDates = planAction({
  name: "assignments.move_dates",
  verb: "assignment.move_dates",
  permission: "contribute",
  input: movingDates,
  run: async (work) => {
    const { input, tx, actor, ledger } = work;
    const post = await authorizedPost(tx, actor, input.postId);
    if (!post.ok) return post;
    const asked = stillAsked(post.data.status);
    if (!asked.ok) return asked;
    if (post.data.version !== input.version) return conflictOver(work, input.postId);
    const all = (await assignmentsOf(tx, actor.workspace.id, input.postId)).map(keptAssignment);
    const dues = new Map(input.dates.map(({ assignment, due }) => [assignment, due]));
    const open = new Set(all.flatMap(({ id, done }) => (done ? [] : [id])));
    if (input.dates.some(({ assignment }) => !open.has(assignment))) return refuse("not_found");
    await ledger.assign(
      post.data,
      all.map((one) => ({ ...one, due: dues.get(one.id) ?? one.due })),
    );
    return ok({});
  },
});
