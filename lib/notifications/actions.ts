"use server";

import { accountAction, memberAction, strangerAction } from "@/lib/people/action";
import { ok, refuse } from "@/lib/platform/result";
import { allNotices, mailWishes, noticeNamed, noticesOfPost, unsubscribing } from "./input";
import { countUnread, keepPreference, noticeById, setRead } from "./repository";
import { stopMails } from "./stop-mails";
import { userOfToken } from "./unsubscribe";

export const readNotice = memberAction({
  name: "notifications.read",
  permission: "read",
  input: noticeNamed,
  run: async ({ tx, who, input, at }) => {
    const { id } = input;
    if (!(await noticeById(tx, who.workspace.id, who.userId, id))) return refuse("not_found");
    await setRead(tx, who.workspace.id, who.userId, at, { id });
    return ok({ unread: await countUnread(tx, who.workspace.id, who.userId) });
  },
});

/** Whoever has the post open knows what was told of it. */
export const readPostNotices = memberAction({
  name: "notifications.read_post",
  permission: "read",
  input: noticesOfPost,
  run: async ({ tx, who, input, at }) => {
    const { postId } = input;
    await setRead(tx, who.workspace.id, who.userId, at, { postId });
    return ok({ unread: await countUnread(tx, who.workspace.id, who.userId) });
  },
});

export const readAllNotices = memberAction({
  name: "notifications.read_all",
  permission: "read",
  input: allNotices,
  run: async ({ tx, who, at }) => {
    await setRead(tx, who.workspace.id, who.userId, at);
    return ok({ unread: 0 });
  },
});

export const keepMailWishes = accountAction({
  name: "notifications.mail_wishes",
  input: mailWishes,
  run: async ({ tx, who, input }) => {
    const { mode, hour, timeZone } = await keepPreference(tx, who.id, input);
    return ok({ mode, hour, timeZone });
  },
});

/** From the link at the foot of a mail, signed in or not: the signed link is all it asks for. */
export const unsubscribe = strangerAction({
  name: "notifications.unsubscribe",
  input: unsubscribing,
  run: async ({ tx, input }) => {
    const userId = userOfToken(input.token);
    if (userId === null || !(await stopMails(tx, userId))) return refuse("not_found");
    return ok({});
  },
});
