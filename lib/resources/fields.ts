import { z } from "zod";
import { amount } from "@/lib/platform/fields";
import { COST_KINDS } from "./vocabulary";

/** A week has no more. */
export const minutesAWeek = amount(10_080);

export const costKind = z.enum(COST_KINDS);

/** A kind that is left out has no part. */
export const campaignMoney = z.partialRecord(costKind, amount(1e12));
