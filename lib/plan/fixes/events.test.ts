import { describe, expect, test } from "vitest";
import type { Plan } from "../document";
import type { RuleId } from "../flag";
import type { Fix } from "./fix";
import { channel, fixesOfOnly, littlePlan, post } from "./little-plan.test-support";

const kindsOf = (fixes: readonly Fix[]) => fixes.map(({ kind }) => kind);

/** A webinar on Tuesday 24 November; the reference proposes 35 days of preparation and 21 of communication. */
function webinar(more: object = {}) {
  return {
    id: "e1",
    name: "Webinaire",
    kind: "webinar",
    start: "2026-11-24",
    end: "2026-11-24",
    preparationDays: 20,
    ...more,
  };
}

const task = (due: string) => ({ id: `t${due}`, event: "e1", title: "Préparer", due });
const people = ["ada", "bob"].map((id) => ({ id, name: id, minutesPerWeek: 900 }));
/** So that only what is asked about is wrong. */
const covered = post("live", "2026-11-24T10:00", { event: "e1" });

const cases: [string, RuleId, Plan, object, string[]][] = [
  [
    "an event without a window gets the days that its kind proposes, with their tasks",
    "event.no-window",
    littlePlan({ events: [webinar({ preparationDays: null })], posts: [covered] }),
    {
      kind: "window",
      values: { event: "e1", preparationDays: 35, communicationDays: 21, tasks: 4, owner: null },
    },
    ["window"],
  ],
  [
    "or the days that are left",
    "event.no-window",
    littlePlan({ today: "2026-11-16", events: [webinar({ preparationDays: null })], posts: [covered] }),
    { kind: "window", values: { event: "e1", preparationDays: 8, communicationDays: 8, tasks: 2 } },
    ["window"],
  ],
  [
    "nothing prepared: what the schedule has in the window, or a link",
    "event.unprepared",
    littlePlan({
      events: [webinar({ preparationDays: 30 })],
      posts: [covered, post("free", "2026-11-12T10:00")],
    }),
    { kind: "schedule", values: { event: "e1", tasks: 3, drafts: 3, from: "2026-10-27", to: "2026-11-19" } },
    ["schedule", "schedule", "link"],
  ],
  [
    "nothing prepared and little time: from today on",
    "event.unprepared",
    littlePlan({ today: "2026-11-17", events: [webinar()], posts: [covered] }),
    { kind: "schedule", values: { event: "e1", from: "2026-11-17" } },
    ["schedule", "schedule"],
  ],
  [
    "begun too late: a task before communication begins",
    "event.late-preparation",
    littlePlan({
      events: [webinar({ communicationDays: 14 })],
      tasks: [task("2026-11-20")],
      posts: [covered],
    }),
    { kind: "schedule", values: { event: "e1", from: "2026-11-04" } },
    ["schedule", "schedule"],
  ],
  [
    "begun too late, and too late to begin in time: less communication",
    "event.late-preparation",
    littlePlan({
      today: "2026-11-16",
      events: [webinar({ communicationDays: 14 })],
      tasks: [task("2026-11-20")],
      posts: [covered],
    }),
    { kind: "shorten", values: { event: "e1", field: "communicationDays", from: 14, to: 4 } },
    ["shorten"],
  ],
  [
    "the window is open and nothing under way: a task for today, or a later window",
    "event.short-window",
    littlePlan({ today: "2026-11-16", events: [webinar()], tasks: [task("2026-11-20")], posts: [covered] }),
    { kind: "schedule", values: { event: "e1", from: "2026-11-16" } },
    ["schedule", "shorten"],
  ],
  [
    "not approved in the freeze: nobody approves by machine, so it waits",
    "event.not-frozen",
    littlePlan({
      today: "2026-11-23",
      events: [webinar({ freezeDays: 2 })],
      tasks: [task("2026-11-09")],
      posts: [covered, post("b", "2026-11-24T15:00", { event: "e1", status: "draft" })],
    }),
    {
      kind: "move",
      values: { publication: "b-1", from: "2026-11-24T15:00", to: "2026-11-25T15:00" },
    },
    ["move", "unschedule"],
  ],
  [
    "nobody speaks of it: a publication of that day does, or a new one",
    "event.no-coverage",
    littlePlan({
      events: [webinar()],
      tasks: [task("2026-11-09")],
      posts: [post("free", "2026-11-24T10:00")],
    }),
    { kind: "link", values: { event: "e1", post: "free", publication: "free-1", at: "2026-11-24T10:00" } },
    ["link", "cover"],
  ],
  [
    "nobody tells of it afterwards: a new draft, its title from the schedule",
    "event.no-follow-up",
    littlePlan({ events: [webinar({ followUpDays: 5 })], tasks: [task("2026-11-09")], posts: [covered] }),
    { kind: "cover", values: { event: "e1", channel: "li", at: "2026-11-25T10:00" } },
    ["cover"],
  ],
  [
    "one owner for two events at once: somebody else has one of them",
    "event.owner-clash",
    littlePlan({
      contributors: people,
      events: [
        webinar({ owner: "ada" }),
        webinar({ id: "e2", start: "2026-11-26", end: "2026-11-26", owner: "ada" }),
      ],
      tasks: [task("2026-11-09"), { id: "u", event: "e2", title: "Préparer", due: "2026-11-09" }],
      posts: [covered, post("b", "2026-11-26T10:00", { event: "e2" })],
    }),
    { kind: "owner", values: { event: "e2", from: "ada", to: "bob" } },
    ["owner"],
  ],
];

describe("events", () => {
  test.each(cases)("%s", (_, rule, plan, first, kinds) => {
    const fixes = fixesOfOnly(plan, rule);
    expect(fixes[0]).toMatchObject(first);
    expect(kindsOf(fixes)).toEqual(kinds);
  });

  test("titles of the schedule are in the language that is asked for, its days are working days", () => {
    const plan = littlePlan({
      channels: [channel("blog", {}, { network: "blog" })],
      events: [webinar({ preparationDays: 30 })],
    });
    const [fix] = fixesOfOnly(plan, "event.unprepared");
    const tasks = fix!.changes.flatMap((change) => (change.change === "add-task" ? [change.task] : []));
    expect(tasks.map(({ title, due }) => [title, due])).toEqual([
      ["Open the registration page and the virtual room", "2026-10-27"],
      ["Prepare the visuals and invitation texts", "2026-10-30"],
      ["Approve the slides and rehearse (freeze)", "2026-11-19"],
    ]);
  });
});
