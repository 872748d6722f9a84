import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { store, type Tx } from "@/db/store";
import { now } from "./clock";
import { failure } from "./failure";
import { parseFields } from "./invalid-fields";
import { type Refusal, type Result, refuse } from "./result";

export interface ActionContext<Who, Input, Prepared = undefined> {
  tx: Tx;
  who: Who;
  input: Input;
  /** UTC milliseconds. */
  at: number;
  prepared: Prepared;
}

interface ActionPlan<Claim, Who, Input, Data, Prepared> {
  /** "posts.move": for the log, and for the test that knows every action. */
  name: string;
  input: z.ZodType<Input>;
  /** Who asks, from the request alone; null: signed out. */
  claim: () => Promise<Claim | null>;
  /** Holds the claim against the database and the role against what is asked. */
  admit: (tx: Tx, claim: Claim, input: Input) => Promise<Result<Who>>;
  /** Slow work that needs no transaction, such as hashing a password. */
  prepare?: (input: Input, claim: Claim) => Promise<Prepared>;
  /** Loads, decides by rules, writes. A refusal rolls everything back. */
  run: (context: ActionContext<Who, Input, Prepared>) => Promise<Result<Data>>;
}

/**
 * The one way from the browser to the database: who → parse → load and authorise → rule → write, all of the last three
 * in one transaction. Only bugs throw: they are logged with an id and their text is kept from the page.
 */
export function serverAction<Claim, Who, Input, Data, Prepared = undefined>(
  plan: ActionPlan<Claim, Who, Input, Data, Prepared>,
) {
  return async (raw: unknown): Promise<Result<Data>> => {
    try {
      const claim = await plan.claim();
      if (claim === null) return refuse("signed_out");
      const parsed = parseFields(plan.input, raw);
      if (!parsed.ok) return refuse("invalid", "invalid", { fields: parsed.fields });
      const prepared = (await plan.prepare?.(parsed.data, claim)) as Prepared;
      return await store().write(async (tx) => {
        const who = await plan.admit(tx, claim, parsed.data);
        if (!who.ok) throw new Refused(who);
        const outcome = await plan.run({ tx, who: who.data, input: parsed.data, at: now(), prepared });
        if (!outcome.ok) throw new Refused(outcome);
        return outcome;
      });
    } catch (error) {
      unstable_rethrow(error);
      return error instanceof Refused ? error.refusal : failure(plan.name, error);
    }
  };
}

/** Carries a refusal out of the transaction, so that it rolls back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
