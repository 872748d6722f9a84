import { type KnownActions, version } from "./known-action";

/** Who people are. */
export const PEOPLE_ACTIONS: KnownActions = {
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
};
