// The plan document as tables: one form a shape, keys in the order in which they are written.
import { daysBetween } from "@/lib/platform/time";
import type {
  Period,
  Plan,
  PlanAssignment,
  PlanAudience,
  PlanCadence,
  PlanCampaign,
  PlanChannel,
  PlanColumn,
  PlanContributor,
  PlanEvent,
  PlanMedia,
  PlanObjective,
  PlanPost,
  PlanPublication,
  PlanTask,
  PlanWorkspace,
} from "../document";
import {
  ASSIGNMENT_ROLES,
  CADENCE_PERIODS,
  EVENT_KINDS,
  FORMATS,
  MARKETS,
  MEDIA_TYPES,
  NETWORKS,
  OBJECTIVE_KINDS,
  PLAN_FORMAT,
  POST_STATUSES,
  PRESENCES,
  WEEK_STARTS,
} from "../vocabulary";
import { beyond, type Form, list, nullable, optional, record, shape } from "./forms";
import type { Reading } from "./reading";
import { anyText, choice, count, day, flag, id, instant, number, text, wall, zone } from "./values";

/** No team plans further; a longer period is a slip, and would be judged day by day. */
const LONGEST_PERIOD_YEARS = 100;
/** A span of days that still ends on a date with four digits of year. */
const MOST_DAYS = 36_525;

const share = number(0, 1);
const amount = number(0);
const days = count(0, MOST_DAYS);
const period: Form<Period> = shape<Period>({ from: day, to: day }, inOrder("from", "to"));

const workspace = shape<PlanWorkspace>({
  name: anyText,
  timeZone: zone,
  weekStart: optional(choice(WEEK_STARTS), () => "monday"),
  sites: list(id),
  limits: record({
    objectives: count(),
    promotionShare: share,
    promotionalRun: count(1),
    formatShare: share,
    singleVoiceShare: share,
    sampleSize: count(1),
    approvalDays: days,
    rushedHours: amount,
    repeatDays: days,
    authorDays: days,
    resultDays: days,
    loadWarning: amount,
    loadError: amount,
  }),
});

const cadence = shape<PlanCadence>({
  per: choice(CADENCE_PERIODS),
  min: nullable(count()),
  max: nullable(count()),
  maxPerDay: nullable(count()),
  minGapHours: nullable(amount),
  maxSilenceDays: nullable(days),
});

const channel = shape<PlanChannel>(
  {
    id,
    name: anyText,
    network: choice(NETWORKS),
    timeZone: nullable(zone),
    presence: optional(choice(PRESENCES), () => "active"),
    activeFrom: nullable(day),
    activeTo: nullable(day),
    pauses: list(period),
    cadence: nullable(cadence),
    monitors: list(id),
    careMinutesPerWeek: nullable(amount),
  },
  inOrder("activeFrom", "activeTo"),
);

const objective = shape<PlanObjective>(
  {
    id,
    name: anyText,
    kind: choice(OBJECTIVE_KINDS),
    weight: nullable(share),
    from: nullable(day),
    to: nullable(day),
    kpi: nullable(anyText),
    target: nullable(number()),
  },
  inOrder("from", "to"),
);

const campaign = shape<PlanCampaign>({ id, name: anyText, budget: nullable(amount) });

const event = shape<PlanEvent>(
  {
    id,
    name: anyText,
    start: day,
    end: day,
    kind: choice(EVENT_KINDS),
    preparationDays: nullable(days),
    communicationDays: nullable(days),
    freezeDays: nullable(days),
    followUpDays: nullable(days),
    owner: nullable(id),
  },
  inOrder("start", "end"),
);

const contributor = shape<PlanContributor>({
  id,
  name: anyText,
  minutesPerWeek: optional(amount, () => 0),
  absences: list(period),
});

const task = shape<PlanTask>({ id, event: id, title: anyText, due: nullable(day), done: flag });

const words = nullable(anyText);
const audience = shape<PlanAudience>({
  id,
  name: anyText,
  market: nullable(choice(MARKETS)),
  sector: words,
  job: words,
  age: words,
  place: words,
  tone: words,
});

const column = shape<PlanColumn>({ id, name: anyText, brief: words, share: nullable(share) });

const media = shape<PlanMedia>({ type: choice(MEDIA_TYPES), alt: nullable(anyText) });

const publication = shape<PlanPublication>({
  id,
  channel: id,
  at: nullable(wall),
  text: nullable(anyText),
  result: nullable(number()),
});

const assignment = shape<PlanAssignment>({
  contributor: id,
  role: choice(ASSIGNMENT_ROLES),
  minutes: optional(amount, () => 0),
  due: nullable(day),
  done: flag,
});

const post = shape<PlanPost>({
  id,
  title: anyText,
  status: choice(POST_STATUSES),
  objective: nullable(id),
  campaign: nullable(id),
  event: nullable(id),
  format: nullable(choice(FORMATS)),
  promotional: flag,
  cost: optional(amount, () => 0),
  createdAt: nullable(instant),
  text,
  link: nullable(anyText),
  media: list(media),
  publications: list(publication),
  assignments: list(assignment),
  audience: beyond(nullable(id), isNull),
  column: beyond(nullable(id), isNull),
});

export const planForm = shape<Plan>(
  {
    format: choice([PLAN_FORMAT]),
    workspace,
    period,
    today: nullable(day),
    channels: list(channel),
    objectives: list(objective),
    campaigns: list(campaign),
    events: list(event),
    contributors: list(contributor),
    tasks: list(task),
    audiences: beyond(list(audience), isEmpty),
    columns: beyond(list(column), isEmpty),
    posts: list(post),
  },
  refuseEndlessPeriod,
);

function isNull(value: unknown): boolean {
  return value === null;
}

function isEmpty(values: readonly unknown[]): boolean {
  return values.length === 0;
}

/** The second of two dates must not come before the first; open ends are always in order. */
function inOrder<A extends string, B extends string>(first: A, second: B) {
  return (value: { [K in A | B]?: string | null }, reading: Reading): void => {
    const [from, to] = [value[first], value[second]];
    if (from && to && from > to)
      reading.faultAt(second, "order", `${to} is before ${first} (${from})`, { from, to, key: first });
  };
}

function refuseEndlessPeriod(plan: Partial<Plan>, reading: Reading): void {
  const { from, to } = plan.period ?? {};
  if (!from || !to || daysBetween(from, to) <= LONGEST_PERIOD_YEARS * 366) return;
  const message = `is longer than ${LONGEST_PERIOD_YEARS} years: ${from} to ${to}`;
  reading.faultAt("period", "too_long", message, { years: LONGEST_PERIOD_YEARS, from, to });
}
