export {
  aCampaign,
  aChannel,
  aColumn,
  aContributor,
  anAssignment,
  anAudience,
  anEvent,
  anObjective,
  aPost,
  aPublication,
  aTask,
} from "./plan";

export { aComment, aShare } from "./talk";
export {
  aMail,
  aMember,
  anEditor,
  anOwner,
  aSession,
  aUser,
  aViewer,
  aWorkspace,
  BUILT_AT,
  claimOf,
} from "./workspace";
