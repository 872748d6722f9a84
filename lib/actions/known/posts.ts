import type { Side, World } from "../world";
import { type Input, type KnownActions, row, version } from "./known-action";

const anAssignment =
  (more: Input = {}) =>
  (_: World, s: Side) => ({
    postId: s.askedPost,
    assignment: s.assignment,
    ...more,
  });

/** What is written and placed. */
export const POSTS_ACTIONS: KnownActions = {
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
      input: (w, s) => ({ ...row((x) => x.post)(w, s), patch: { title: "Neuf" } }),
    },
    setAssignments: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({
        ...row((x) => x.post)(w, s),
        assignments: [{ contributor: s.contributor, role: "author", minutes: 30, due: null, done: false }],
      }),
    },
    duplicatePost: { by: "editor", foreign: "not_found", input: (_, { post }) => ({ id: post }) },
    binPost: { by: "editor", foreign: "not_found", input: row((x) => x.post) },
    restorePost: { by: "editor", foreign: "not_found", input: row((x) => x.binned) },
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
      input: (w, s) => ({ ...row((x) => x.publication)(w, s), at: "2026-11-13T10:00" }),
    },
    placePost: {
      by: "editor",
      foreign: "not_found",
      input: (_, { post, channel }) => ({ postId: post, channelId: channel, at: null }),
    },
    editPublication: {
      by: "editor",
      foreign: "not_found",
      input: (w, s) => ({ ...row((x) => x.publication)(w, s), patch: { text: "Ici" } }),
    },
    removePublication: { by: "editor", foreign: "not_found", input: row((x) => x.publication) },
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
};
