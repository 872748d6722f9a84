import type { Plan, PlanPost } from "@/lib/plan/document";
import { CADENCE_RULES, EVENT_RULES, type RuleId } from "@/lib/plan/flag";
import type { Setting } from "@/lib/plan/prepared/prepare";
import type { Format } from "@/lib/plan/vocabulary";
import { PLAN_FORMAT } from "@/lib/plan/vocabulary";
import { postNaming, settingNaming, tasksNaming, thereIn } from "@/lib/workspaces/naming";
import type { CalendarFrame, CalendarPublication, LooseIdea } from "./view";

/** What the rules look at in a publication. */
export type PlannedPublication = Pick<
  CalendarPublication,
  | "id"
  | "postId"
  | "channelId"
  | "at"
  | "status"
  | "objectiveId"
  | "campaignId"
  | "eventId"
  | "audienceId"
  | "columnId"
  | "format"
  | "promotional"
> & { title?: string };

/** The rules that find in `toPlan` all that they look at. */
export const RULES_ON_SCREEN: readonly RuleId[] = [...CADENCE_RULES, ...EVENT_RULES];

/**
 * What the calendar knows, as the plan that the rules read. Texts, media and assignments are not on the screen, so they
 * are empty here: good for the rules of rhythm and events, which do not look at them, and for no others.
 */
export function toPlan(
  frame: CalendarFrame,
  publications: readonly PlannedPublication[],
  looseIdeas: readonly LooseIdea[] = [],
): Plan {
  const setting = settingOf(frame);
  const there = thereIn(setting);
  const posts = [...postsOf(publications), ...looseIdeas.map(postOf)];
  return {
    ...setting,
    tasks: tasksNaming(frame.tasks, there),
    posts: posts.map((post) => postNaming(post, there)),
  };
}

/** What the frame says of the plan without its tasks. What names something in the bin names nothing. */
export function settingOf(frame: CalendarFrame): Setting {
  const setting: Setting = {
    format: PLAN_FORMAT,
    workspace: {
      name: frame.workspace.name,
      timeZone: frame.workspace.timeZone,
      weekStart: frame.workspace.weekStart,
      sites: frame.workspace.sites,
      limits: frame.workspace.limits,
    },
    period: frame.horizon,
    today: frame.today,
    channels: frame.channels,
    objectives: frame.objectives,
    campaigns: frame.campaigns,
    events: frame.events,
    contributors: frame.contributors,
    audiences: frame.audiences,
    columns: frame.columns,
  };
  return settingNaming(setting, thereIn(setting));
}

function postsOf(publications: readonly PlannedPublication[]): PlanPost[] {
  const posts = new Map<string, PlanPost>();
  for (const publication of publications) {
    let post = posts.get(publication.postId);
    if (!post) {
      post = postOf(publication);
      posts.set(post.id, post);
    }
    post.publications.push({
      id: publication.id,
      channel: publication.channelId,
      at: publication.at,
      text: null,
      result: null,
    });
  }
  return [...posts.values()];
}

type Known = Pick<LooseIdea, "postId" | "status" | "objectiveId"> &
  Partial<
    Pick<
      CalendarPublication,
      "title" | "campaignId" | "eventId" | "audienceId" | "columnId" | "format" | "promotional"
    >
  >;

function postOf(known: Known): PlanPost {
  return {
    id: known.postId,
    title: known.title ?? "",
    status: known.status,
    objective: known.objectiveId,
    campaign: known.campaignId ?? null,
    event: known.eventId ?? null,
    format: (known.format as Format | undefined) ?? null,
    promotional: known.promotional ?? false,
    cost: 0,
    createdAt: null,
    text: "",
    link: null,
    media: [],
    publications: [],
    assignments: [],
    audience: known.audienceId ?? null,
    column: known.columnId ?? null,
  };
}
