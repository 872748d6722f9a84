"use server";

import { accountAction } from "@/lib/people/action";
import { ok, refuse } from "@/lib/platform/result";
import { nothing, sessionNamed } from "./input";
import { endSession, endSessionsBut } from "./repository";

/** One of one's own. The present one ends by signing out, which takes its cookie along. */
export const endOwnSession = accountAction({
  name: "sessions.end",
  input: sessionNamed,
  run: async ({ tx, who, input, at }) =>
    input.id !== who.sessionId && (await endSession(tx, who.id, input.id, at)) ? ok({}) : refuse("not_found"),
});

export const endOtherSessions = accountAction({
  name: "sessions.end_others",
  input: nothing,
  run: async ({ tx, who, at }) => ok({ count: await endSessionsBut(tx, who.id, who.sessionId, at) }),
});
