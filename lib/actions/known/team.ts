import { unsubscribeToken } from "@/lib/notifications/unsubscribe";
import { type KnownActions, row, version } from "./known-action";

/** What people say to each other. */
export const TEAM_ACTIONS: KnownActions = {
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
      input: (w, s) => ({ ...row((x) => x.comment)(w, s), text: "Corrigé" }),
    },
    deleteComment: { by: "contributor", foreign: "not_found", input: row((x) => x.comment) },
    resolveThread: { by: "contributor", foreign: "not_found", input: (_, { comment }) => ({ id: comment }) },
    reopenThread: { by: "contributor", foreign: "not_found", input: (_, { resolved }) => ({ id: resolved }) },
  },
  approvals: {
    submitForReview: { by: "editor", foreign: "not_found", input: row((x) => x.post) },
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
      input: (w, s) => ({ ...row((x) => x.channel)(w, s), approval: { steps: [] } }),
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
    sendMailAgain: { by: "owner", foreign: "not_found", input: row((x) => x.mail) },
    settleMail: { by: "owner", foreign: "not_found", input: row((x) => x.mail) },
  },
};
