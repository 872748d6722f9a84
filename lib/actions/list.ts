import { EVENTS_ACTIONS } from "./known/events";
import { FLAGS_ACTIONS } from "./known/flags";
import type { KnownActions } from "./known/known-action";
import { PEOPLE_ACTIONS } from "./known/people";
import { POSTS_ACTIONS } from "./known/posts";
import { START_ACTIONS } from "./known/start";
import { STRATEGY_ACTIONS } from "./known/strategy";
import { TEAM_ACTIONS } from "./known/team";
import { WORKSPACES_ACTIONS } from "./known/workspaces";

/** Every server action there is: a new one that is missing here fails the test. */
export const KNOWN_ACTIONS: KnownActions = {
  ...POSTS_ACTIONS,
  ...EVENTS_ACTIONS,
  ...STRATEGY_ACTIONS,
  ...START_ACTIONS,
  ...FLAGS_ACTIONS,
  ...TEAM_ACTIONS,
  ...PEOPLE_ACTIONS,
  ...WORKSPACES_ACTIONS,
};
