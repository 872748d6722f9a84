import type { z } from "zod";
import { type ActionContext, serverAction } from "@/lib/platform/action";
import { now } from "@/lib/platform/clock";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type Guest, guestWith } from "./admit";

/**
 * An action over a share link: the token in its input is all the right there is, and is asked anew at every call. Whoever
 * has none that is open learns nothing. What a refusal would tell of the present state stays here: it may be more than
 * the link shows.
 */
export function shareAction<Input extends { token: string }, Data>(work: {
  name: string;
  input: z.ZodType<Input>;
  run: (context: ActionContext<Guest, Input>) => Promise<Result<Data>>;
}) {
  return serverAction<"anyone", Guest, Input, Data>({
    ...work,
    claim: async () => "anyone",
    admit: async (tx, _, input) => {
      const guest = await guestWith(tx, input.token, now());
      return guest ? ok(guest) : refuse("not_found");
    },
    run: async (context) => {
      const outcome = await work.run(context);
      return outcome.ok
        ? outcome
        : refuse(outcome.code, outcome.message, { fields: outcome.fields, values: outcome.values });
    },
  });
}
