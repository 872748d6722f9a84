import { A_KEY_DATE, cadence, type KnownActions, row, version } from "./known-action";

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

/** Answers to the five questions. */
export const START_ACTIONS: KnownActions = {
  "start/objectives": {
    answerObjectives: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({
        rows: [{ stored: null, ...AN_OBJECTIVE }],
        removed: [row((x) => x.objective)(w, s)],
      }),
    },
  },
  "start/audiences": {
    answerAudiences: {
      by: "manager",
      foreign: "not_found",
      input: (w, s) => ({
        rows: [{ stored: row((x) => x.audience)(w, s), ...AN_AUDIENCE }],
        removed: [],
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
          changed: [{ ...row((x) => x.contributor)(w, s), name: "Marc", minutesPerWeek: 90 }],
          removed: [],
          self: null,
        },
        money: { version, perMonth: 150 },
        channels: {
          added: [{ network: "linkedin", name: "LinkedIn", monitors: ["new-1"] }],
          changed: [],
          removed: [{ ...row((x) => x.emptyChannel)(w, s), carried: 0 }],
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
        rows: [{ stored: row((x) => x.column)(w, s), name: "Coulisses", brief: null, share: 0.25 }],
        removed: [],
        rhythms: [{ ...row((x) => x.channel)(w, s), cadence }],
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
        contributors: [row((x) => x.contributor)(w, s)],
        channels: [row((x) => x.channel)(w, s)],
      }),
    },
  },
  "start/place": {
    placeFirstPlan: {
      by: "manager",
      input: () => ({ digest: "made by the test", locale: "fr", without: [] }),
    },
  },
};
