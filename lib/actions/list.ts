import { unsubscribeToken } from "@/lib/notifications/unsubscribe";
import type { Role } from "@/lib/people/vocabulary";
import { now } from "@/lib/platform/clock";
import { dayIn } from "@/lib/platform/time";
import type { Side, World } from "./world";

type Input = Record<string, unknown>;

export interface KnownAction {
  /** A good call. `side` is the workspace whose ids it names; the workspace it is said to be in is always `here`. */
  input: (world: World, side: Side) => Input;
  /** The weakest role that may; `account`: anyone signed in; `stranger`: anyone at all; `share`: whoever has an open link. */
  by: Role | "account" | "stranger" | "share";
  /** What a foreign id answers; left out where the input names no row. */
  foreign?: "not_found" | "invalid" | "refused";
  /** Who makes the good call, where it is not the owner. */
  as?: "outsider" | "owner";
}

const cadence = { per: "week", min: 1, max: 3, maxPerDay: 1, minGapHours: null, maxSilenceDays: null };
const version = 1;

const A_KEY_DATE = {
  uid: "marronnier:key-date/saint-valentin",
  instance: "2027",
  name: "Saint-Valentin",
  start: "2027-02-14",
  end: "2027-02-14",
  kind: "seasonal_holiday",
  preparationDays: 45,
  communicationDays: 21,
  freezeDays: 7,
  followUpDays: 3,
};
const AN_OBJECTIVE = {
  name: "Recruter",
  kind: "employer_brand",
  weight: 1,
  from: null,
  to: null,
  kpi: "Candidatures reçues",
  target: 12,
};
const AN_AUDIENCE = {
  name: "Artisans",
  market: "b2b",
  sector: "Bâtiment",
  job: null,
  age: null,
  place: null,
  tone: null,
};
const aCalendarOf = (day: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:salon\nSUMMARY:Salon\nDTSTART;VALUE=DATE:${day.replaceAll("-", "")}\nEND:VEVENT\nEND:VCALENDAR\n`;
/** Of a preparation of which nothing moves. */
const KEY_OF_NO_MOVE = "T1PNoYwrqgwDVLtfmj7L5e";
const V = (id: (side: Side) => string) => (_: World, side: Side) => ({ id: id(side), version });

const anAssignment =
  (more: Input = {}) =>
  (_: World, s: Side) => ({
    postId: s.askedPost,
    assignment: s.assignment,
    ...more,
  });

/** Every server action there is: a new one that is missing here fails the test. */
export const KNOWN_ACTIONS: Record<string, Record<string, KnownAction>> = {
  posts: {
    createPost: {
      by: "contributor",
      foreign: "invalid",
      input: (_, { channel, objective }) => ({
        title: "Coulisses",
        objectiveId: objective,
        publications: [{ channelId: channel, at: "2026-11-12T09:00" }],
      }),
    },
    editPost: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.post)(w, s), patch: { title: "Neuf" } }),
    },
    setAssignments: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({
        ...V((x) => x.post)(w, s),
        assignments: [{ contributor: s.contributor, role: "author", minutes: 30, due: null, done: false }],
      }),
    },
    duplicatePost: { by: "editor", foreign: "not_found", input: (_, { post }) => ({ id: post }) },
    binPost: { by: "editor", foreign: "not_found", input: V((x) => x.post) },
    restorePost: { by: "editor", foreign: "not_found", input: V((x) => x.binned) },
    restoreVersion: {
      by: "editor",
      foreign: "not_found",
      input: (_, { post }) => ({ id: post, version, activityId: "made by the test" }),
    },
  },
  assignments: {
    finish: { by: "editor", foreign: "not_found", input: anAssignment() },
    reopen: { by: "editor", foreign: "not_found", input: anAssignment() },
    decline: { by: "editor", foreign: "not_found", input: anAssignment({ reason: "En congé" }) },
    proposeDate: { by: "editor", foreign: "not_found", input: anAssignment({ due: "2999-11-12" }) },
    acceptDate: { by: "editor", foreign: "not_found", input: anAssignment({ due: "2999-12-01" }) },
    reassign: { by: "editor", foreign: "not_found", input: anAssignment({ version, due: "2999-11-12" }) },
    moveDates: {
      by: "editor",
      foreign: "not_found",
      input: (_, s) => ({
        postId: s.askedPost,
        version,
        dates: [{ assignment: s.assignment, due: "2999-11-12" }],
      }),
    },
  },
  publications: {
    movePublication: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.publication)(w, s), at: "2026-11-13T10:00" }),
    },
    placePost: {
      by: "editor",
      foreign: "not_found",
      input: (_, { post, channel }) => ({ postId: post, channelId: channel, at: null }),
    },
    editPublication: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.publication)(w, s), patch: { text: "Ici" } }),
    },
    removePublication: { by: "editor", foreign: "not_found", input: V((x) => x.publication) },
  },
  activity: {
    undoChange: {
      by: "contributor",
      foreign: "not_found",
      input: () => ({ activityId: "made by the test" }),
    },
    redoChange: {
      by: "contributor",
      foreign: "not_found",
      input: () => ({ activityId: "made by the test" }),
    },
  },
  events: {
    createEvent: {
      by: "editor",
      foreign: "invalid",
      input: (_, { contributor }) => ({
        event: {
          name: "Salon",
          start: "2026-12-01",
          end: "2026-12-02",
          kind: "trade_show",
          owner: contributor,
        },
      }),
    },
    editEvent: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.event)(w, s), patch: { name: "Autre" } }),
    },
    deleteEvent: { by: "editor", foreign: "not_found", input: V((x) => x.event) },
    countBack: {
      by: "editor",
      foreign: "not_found",
      input: (_, { event }) => ({ event, chosen: [{ kind: "task", title: "Brief", due: "2999-11-12" }] }),
    },
    moveEventPreparation: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({
        ...V((x) => x.event)(w, s),
        patch: { name: "Salon d’hiver" },
        way: "along",
        key: KEY_OF_NO_MOVE,
      }),
    },
  },
  "events/many": {
    addEvents: { by: "editor", input: () => ({ events: [A_KEY_DATE] }) },
    importEvents: {
      by: "editor",
      input: () => ({
        text: aCalendarOf(dayIn(now(), "UTC")),
        picks: [{ key: '["salon",null]', state: "new", version: null, kind: "trade_show" }],
      }),
    },
  },
  tasks: {
    createTask: { by: "editor", foreign: "invalid", input: (_, { event }) => ({ event, title: "Brief" }) },
    editTask: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.task)(w, s), patch: { done: true } }),
    },
    deleteTask: { by: "editor", foreign: "not_found", input: V((x) => x.task) },
  },
  channels: {
    createChannel: {
      by: "manager",
      foreign: "invalid",
      input: (_, { contributor }) => ({
        channel: { name: "X", network: "x", cadence, monitors: [contributor] },
      }),
    },
    editChannel: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.channel)(w, s), patch: { name: "Y" } }),
    },
    deleteChannel: { by: "manager", foreign: "not_found", input: V((x) => x.emptyChannel) },
  },
  resources: {
    editChannelTimes: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.channel)(w, s), patch: { followMinutesPerWeek: 20 } }),
    },
    editMonthlyMoney: { by: "manager", input: () => ({ version, moneyPerMonth: 300 }) },
    adoptScenario: {
      by: "editor",
      foreign: "not_found",
      input: (_, { objective }) => ({
        scenario: [{ do: "drop_objective", id: objective }],
        seen: { channels: {}, objectives: { [objective]: version } },
      }),
    },
  },
  objectives: {
    createObjective: {
      by: "editor",
      input: () => ({ objective: { name: "Recruter", kind: "employer_brand" } }),
    },
    editObjective: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.objective)(w, s), patch: { weight: 0.4 } }),
    },
    deleteObjective: { by: "editor", foreign: "not_found", input: V((x) => x.objective) },
    adviseNetwork: {
      by: "manager",
      input: () => ({
        kind: "increase_visibility",
        network: "linkedin",
        advice: { fit: "caution", note: "Peu de portée" },
      }),
    },
  },
  campaigns: {
    createCampaign: { by: "editor", input: () => ({ campaign: { name: "Salon", budget: 800 } }) },
    editCampaign: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.campaign)(w, s), patch: { budget: null } }),
    },
    deleteCampaign: { by: "editor", foreign: "not_found", input: V((x) => x.campaign) },
  },
  audiences: {
    createAudience: { by: "editor", input: () => ({ audience: { name: "Artisans", market: "b2b" } }) },
    editAudience: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.audience)(w, s), patch: { tone: "Direct" } }),
    },
    deleteAudience: { by: "editor", foreign: "not_found", input: V((x) => x.audience) },
  },
  "start/place": {
    placeFirstPlan: {
      by: "manager",
      input: () => ({ digest: "made by the test", locale: "fr", without: [] }),
    },
  },
  "start/objectives": {
    answerObjectives: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({
        rows: [{ stored: null, ...AN_OBJECTIVE }],
        removed: [V((x) => x.objective)(w, s)],
      }),
    },
  },
  "start/audiences": {
    answerAudiences: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({
        rows: [{ stored: V((x) => x.audience)(w, s), ...AN_AUDIENCE }],
        removed: [],
      }),
    },
  },
  "start/calendar": {
    answerCalendar: {
      by: "manager",
      foreign: "invalid",
      input: (w, s) => ({
        version,
        holidays: { country: "FR", state: null, region: null },
        notes: "show",
        locale: "fr",
        picked: [A_KEY_DATE],
        events: [{ name: "Portes ouvertes", kind: "public_event", start: "2999-03-01", end: "2999-03-02" }],
        absences: [{ contributor: s.contributor, from: "2999-12-24", to: "2999-12-31" }],
        closures: [],
        contributors: [V((x) => x.contributor)(w, s)],
        channels: [V((x) => x.channel)(w, s)],
      }),
    },
  },
  "start/networks": {
    answerNetworks: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({
        people: {
          added: [{ key: "new-1", name: "Inès", minutesPerWeek: 120 }],
          changed: [{ ...V((x) => x.contributor)(w, s), name: "Marc", minutesPerWeek: 90 }],
          removed: [],
          self: null,
        },
        money: { version, perMonth: 150 },
        channels: {
          added: [{ network: "linkedin", name: "LinkedIn", monitors: ["new-1"] }],
          changed: [],
          removed: [{ ...V((x) => x.emptyChannel)(w, s), carried: 0 }],
        },
      }),
    },
  },
  "start/content": {
    answerContent: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({
        version,
        formats: ["photo"],
        promotionShare: 0.3,
        rows: [{ stored: V((x) => x.column)(w, s), name: "Coulisses", brief: null, share: 0.25 }],
        removed: [],
        rhythms: [{ ...V((x) => x.channel)(w, s), cadence }],
      }),
    },
  },
  columns: {
    createColumn: { by: "editor", input: () => ({ column: { name: "Coulisses", share: 0.25 } }) },
    editColumn: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.column)(w, s), patch: { brief: null } }),
    },
    deleteColumn: { by: "editor", foreign: "not_found", input: V((x) => x.column) },
  },
  contributors: {
    createContributor: {
      by: "manager",
      input: () => ({ contributor: { name: "Inès", minutesPerWeek: 120 } }),
    },
    editContributor: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.contributor)(w, s), patch: { minutesPerWeek: 90 } }),
    },
    handOver: {
      by: "manager",
      foreign: "not_found",
      input: (_, { contributor, colleague }) => ({
        from: contributor,
        to: colleague,
        assignments: true,
        events: true,
        channels: true,
      }),
    },
    deleteContributor: { by: "manager", foreign: "not_found", input: V((x) => x.contributor) },
  },
  comments: {
    writeComment: {
      by: "contributor",
      foreign: "not_found",
      input: ({ people }, { post }) => ({
        postId: post,
        text: "Une coquille ?",
        mentions: [people.editor.userId],
        audience: "outside",
      }),
    },
    editComment: {
      by: "contributor",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.comment)(w, s), text: "Corrigé" }),
    },
    deleteComment: { by: "contributor", foreign: "not_found", input: V((x) => x.comment) },
    resolveThread: { by: "contributor", foreign: "not_found", input: (_, { comment }) => ({ id: comment }) },
    reopenThread: { by: "contributor", foreign: "not_found", input: (_, { resolved }) => ({ id: resolved }) },
  },
  results: {
    enterResult: {
      by: "editor",
      foreign: "not_found",
      input: (_, { out }) => ({
        publicationId: out,
        figures: { version: 0, patch: { reach: 1200 } },
        result: { version, value: 12 },
      }),
    },
    enterKpi: {
      by: "editor",
      foreign: "not_found",
      input: (_, { objective }) => ({ objectiveId: objective, day: "2026-11-09", version: 0, value: 4.5 }),
    },
    importResults: {
      by: "editor",
      foreign: "not_found",
      input: (_, { out }) => ({
        text: `id;portée;clics\n${out};1 200;34`,
        picks: [{ line: 2, publicationId: out, version, figuresVersion: 0 }],
      }),
    },
  },
  approvals: {
    submitForReview: { by: "editor", foreign: "not_found", input: V((x) => x.post) },
    approvePost: { by: "manager", foreign: "not_found", input: (_, { reviewed }) => ({ ...reviewed }) },
    returnPost: {
      by: "manager",
      foreign: "not_found",
      input: (_, { reviewed }) => ({ ...reviewed, comment: "La date manque." }),
    },
    // A foreign id is answered post by post.
    approveMany: { by: "manager", input: (_, { reviewed }) => ({ posts: [reviewed] }) },
    // One's own alone: the owner gave it.
    withdrawApproval: { by: "manager", foreign: "not_found", input: (_, { approval }) => ({ id: approval }) },
    setWorkspacePolicy: { by: "manager", input: () => ({ version, approval: { steps: [] } }) },
    setChannelPolicy: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({ ...V((x) => x.channel)(w, s), approval: { steps: [] } }),
    },
  },
  shares: {
    createShare: {
      by: "editor",
      foreign: "invalid",
      input: (_, { channel }) => ({
        name: "Direction du client",
        from: "2026-11-09",
        to: "2026-11-15",
        channelIds: [channel],
        mayApprove: false,
        expires: { days: 14 },
      }),
    },
    revokeShare: { by: "editor", foreign: "not_found", input: (_, { share }) => ({ id: share }) },
  },
  "shares/guest": {
    commentOverShare: {
      by: "share",
      foreign: "not_found",
      input: ({ here }, { shared }) => ({
        token: here.links.open,
        postId: shared.post,
        threadId: shared.outside,
        text: "Très bien, merci.",
      }),
    },
    decideOverShare: {
      by: "share",
      foreign: "not_found",
      input: ({ here }, { shared }) => ({
        token: here.links.open,
        postId: shared.post,
        verdict: "approved",
        ...shared.read,
      }),
    },
  },
  flags: {
    ignoreFlag: {
      by: "editor",
      input: (_, { channel }) => ({
        rule: "cadence.over-posting",
        subject: { channel },
        from: "2026-11-09",
        to: "2026-11-15",
        reason: "Salon",
        until: "2999-12-31",
      }),
    },
    revokeIgnore: { by: "editor", foreign: "not_found", input: (_, { ignored }) => ({ id: ignored }) },
  },
  fixes: { applyFix: { by: "editor", input: () => ({ flag: "made by the test", key: "made by the test" }) } },
  tuning: {
    tuneLimits: {
      by: "manager",
      input: () => ({ version, limits: { promotionShare: 0.25, repeatDays: null } }),
    },
    switchRuleOff: { by: "manager", input: () => ({ rule: "content.same-text", reason: "Assumé" }) },
    switchRuleOn: { by: "manager", input: () => ({ rule: "cadence.bunched" }) },
  },
  people: {
    changeRole: {
      by: "manager",
      input: ({ people }) => ({ userId: people.editor.userId, role: "viewer", version }),
    },
    linkContributor: {
      by: "manager",
      foreign: "invalid",
      input: ({ people }, { contributor }) => ({
        userId: people.editor.userId,
        contributorId: contributor,
        version,
      }),
    },
    removeMember: { by: "manager", input: ({ people }) => ({ userId: people.contributor.userId }) },
    inviteMember: {
      by: "manager",
      foreign: "invalid",
      input: (_, { contributor }) => ({
        email: "neuf@lemoine.example",
        name: "Neuf",
        role: "viewer",
        contributorId: contributor,
      }),
    },
    revokeInvitation: {
      by: "manager",
      foreign: "not_found",
      input: (_, { invitation }) => ({ id: invitation }),
    },
    editProfile: { by: "account", input: () => ({ name: "Autre nom", locale: "en", theme: "dark" }) },
    changePassword: {
      by: "account",
      input: ({ password }) => ({ current: password, next: "another long password" }),
    },
  },
  sessions: {
    endOwnSession: { by: "account", input: ({ phone }) => ({ id: phone }) },
    endOtherSessions: { by: "account", input: () => ({}) },
  },
  "people/account": {
    signUp: { by: "stranger", input: () => ({}) },
    acceptInvitation: {
      by: "stranger",
      input: ({ tokens }) => ({
        token: tokens.newcomer,
        name: "Nouvelle",
        password: "a password of her own",
      }),
    },
    joinWorkspace: { by: "account", as: "outsider", input: ({ tokens }) => ({ token: tokens.outsider }) },
  },
  notifications: {
    readNotice: { by: "viewer", foreign: "not_found", input: (_, { notice }) => ({ id: notice }) },
    readPostNotices: { by: "viewer", input: (_, { post }) => ({ postId: post }) },
    readAllNotices: { by: "viewer", input: () => ({}) },
    keepMailWishes: { by: "account", input: () => ({ mode: "none", hour: 7, timeZone: null }) },
    unsubscribe: {
      by: "stranger",
      input: ({ people }) => ({ token: unsubscribeToken(people.editor.userId) }),
    },
  },
  mails: {
    sendMailAgain: { by: "owner", foreign: "not_found", input: V((x) => x.mail) },
    settleMail: { by: "owner", foreign: "not_found", input: V((x) => x.mail) },
  },
  workspaces: {
    createWorkspace: { by: "account", input: () => ({ name: "Second espace", timeZone: "Europe/Paris" }) },
    editWorkspace: { by: "manager", input: () => ({ version, patch: { name: "Renommé" } }) },
    importPlan: {
      by: "account",
      input: () => ({
        text: JSON.stringify({
          format: "marronnier/plan@1",
          workspace: { name: "Importé", timeZone: "Europe/Paris", weekStart: "monday" },
          period: { from: "2026-11-02", to: "2026-11-29" },
        }),
      }),
    },
  },
};
