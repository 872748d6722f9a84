export { aCampaign, aChannel, aContributor, anEvent, anObjective, aPost, aPublication, aTask } from "./plan";
export { aMember, anEditor, anOwner, aUser, aViewer, aWorkspace, BUILT_AT } from "./workspace";
