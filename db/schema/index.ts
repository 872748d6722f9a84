export { activity } from "./activity";
export { campaigns } from "./campaigns";
export { channels } from "./channels";
export { events, tasks } from "./events";
export { ignoredFlags } from "./flags";
export { objectives } from "./objectives";
export { contributors, invitations, members, signInAttempts, users } from "./people";
export { assignments, posts, publications } from "./posts";
export { type DocumentFrame, workspaces } from "./workspaces";
