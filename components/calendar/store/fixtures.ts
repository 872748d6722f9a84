import type { CalendarData, CalendarFrame, CalendarPublication } from "@/lib/calendar/view";
import type { FlagView } from "@/lib/flags/view";
import { wallToInstant } from "@/lib/platform/time";

/** For tests: a calendar of November 2026 with one LinkedIn page in Paris. */
export function calendarOf(more: Partial<CalendarData> = {}): CalendarData {
  return {
    frame: aFrame(),
    loaded: { from: "2026-11-01", to: "2026-11-30" },
    publications: [],
    undated: [],
    looseIdeas: [],
    flags: [],
    revision: "r1",
    ...more,
  };
}

export function aFrame(more: Partial<CalendarFrame> = {}): CalendarFrame {
  return {
    workspace: {
      slug: "aciers-lemoine",
      name: "Aciers Lemoine",
      timeZone: "Europe/Paris",
      weekStart: "monday",
      sites: [],
      limits: {},
      rulesOff: [],
    },
    horizon: { from: "2026-10-12", to: "2026-12-27" },
    today: "2026-11-09",
    channels: [
      {
        id: "li",
        name: "Page LinkedIn",
        network: "linkedin",
        timeZone: null,
        presence: "active",
        activeFrom: null,
        activeTo: null,
        pauses: [],
        cadence: null,
        monitors: [],
        careMinutesPerWeek: null,
        rhythm: { per: "week", min: 2, max: 5, maxPerDay: 1, minGapHours: 18, maxSilenceDays: 7 },
        zone: "Europe/Paris",
        usualTime: "09:00",
        followMinutesPerWeek: null,
        version: 1,
      },
    ],
    objectives: [],
    campaigns: [],
    events: [],
    tasks: [],
    audiences: [],
    columns: [],
    contributors: [],
    abilities: { contribute: true, plan: true, configure: true },
    contributorId: null,
    ...more,
  };
}

export function aPublication(more: Partial<CalendarPublication> & { id: string }): CalendarPublication {
  const at = more.at === undefined ? "2026-11-09T09:00" : more.at;
  return {
    postId: `post-${more.id}`,
    channelId: "li",
    instant: at === null ? null : wallToInstant(at, "Europe/Paris").at,
    version: 1,
    title: `Post ${more.id}`,
    status: "approved",
    objectiveId: null,
    campaignId: null,
    eventId: null,
    audienceId: null,
    columnId: null,
    format: null,
    promotional: false,
    hasMedia: false,
    contributorIds: [],
    editable: true,
    ...more,
    at,
  };
}

export function aFlag(more: Partial<FlagView> = {}): FlagView {
  return {
    rule: "cadence.over-posting",
    severity: "warning",
    subject: { channel: "li" },
    from: "2026-11-09",
    to: "2026-11-15",
    measured: 6,
    limit: 5,
    publications: [],
    ignored: null,
    ...more,
  };
}
