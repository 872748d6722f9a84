import type { z } from "zod";
import { type ActionContext, serverAction } from "@/lib/platform/action";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type Actor, actorIn } from "./actor";
import type { UserRow } from "./repository";
import { can, type Permission } from "./rules";
import { type SessionClaim, sessionClaim, userOf } from "./session";

interface Work<Who, Input, Data, Prepared = undefined> {
  name: string;
  input: z.ZodType<Input>;
  prepare?: (input: Input, claim: SessionClaim) => Promise<Prepared>;
  run: (context: ActionContext<Who, Input, Prepared>) => Promise<Result<Data>>;
}

/** An action of a member of the workspace that the input names: outsiders learn nothing, weak roles are refused. */
export function memberAction<Input extends { workspace: string }, Data>(
  work: Work<Actor, Input, Data> & { permission: Permission },
) {
  return serverAction({
    ...work,
    claim: sessionClaim,
    admit: async (tx, claim, input) => {
      const user = await userOf(tx, claim);
      if (!user) return refuse("signed_out");
      const actor = await actorIn(tx, user, input.workspace);
      if (!actor) return refuse("not_found");
      return can(actor.role, work.permission) ? ok(actor) : refuse("forbidden");
    },
  });
}

/** Somebody who is signed in, and in which session they ask. */
export type Account = UserRow & { sessionId: string };

/** An action of somebody who is signed in, about no workspace in particular. */
export function accountAction<Input, Data, Prepared = undefined>(work: Work<Account, Input, Data, Prepared>) {
  return serverAction({
    ...work,
    claim: sessionClaim,
    admit: async (tx, claim) => {
      const user = await userOf(tx, claim);
      return user ? ok({ ...user, sessionId: claim.sessionId }) : refuse("signed_out");
    },
  });
}

/** An action open to strangers: first account, invitation. It must bring its own proof of right. */
export function strangerAction<Input, Data, Prepared = undefined>(
  work: Omit<Work<null, Input, Data, Prepared>, "prepare"> & {
    prepare?: (input: Input) => Promise<Prepared>;
  },
) {
  return serverAction({ ...work, claim: async () => "anyone", admit: async () => ok(null) });
}
