import { z } from "zod";
import { channelFields } from "@/lib/channels/input";
import { contributorFields } from "@/lib/contributors/input";
import { amount, count, id, slug, version } from "@/lib/platform/fields";
import { ROWS_MOST } from "../vocabulary";

/** Of what is there already: somebody who leaves may answer on all the channels of an agency. */
const MOST_STORED = 200;
const MOST_CARRIED = 1_000_000;

const seen = { id, version };
const newOnes = <T extends z.ZodType>(row: T) => z.array(row).max(ROWS_MOST, "too_long");
const storedOnes = <T extends z.ZodType>(row: T) => z.array(row).max(MOST_STORED, "too_long");

const { name: personName, minutesPerWeek } = contributorFields;
const { name: channelName, network, monitors } = channelFields;

const peopleAnswer = z
  .strictObject({
    /** `key`: names the new person in the rest of the answer. */
    added: newOnes(z.strictObject({ key: id.max(60, "too_long"), name: personName, minutesPerWeek })),
    changed: storedOnes(z.strictObject({ ...seen, name: personName, minutesPerWeek })),
    removed: storedOnes(z.strictObject(seen)),
    /** Who the sender is, by id or key, while their account is nobody of the plan yet; null: nothing said. */
    self: id.nullable(),
  })
  .refine(({ added, changed, removed }) => {
    const named = [...added.map(({ key }) => key), ...[...changed, ...removed].map(({ id }) => id)];
    return new Set(named).size === named.length;
  }, "taken");

const channelsAnswer = z
  .strictObject({
    /** `monitors`: people by id, or by their key in this answer. */
    added: newOnes(z.strictObject({ network, name: channelName, monitors })),
    changed: storedOnes(z.strictObject({ ...seen, name: channelName, monitors })),
    /** `carried`: how many publications the sender saw on it, that leave with it or for whose sake it stays. */
    removed: storedOnes(z.strictObject({ ...seen, carried: count(MOST_CARRIED) })),
  })
  .refine(({ changed, removed }) => {
    const named = [...changed, ...removed].map(({ id }) => id);
    return new Set(named).size === named.length;
  }, "taken");

export const networksAnswer = z.strictObject({
  workspace: slug,
  people: peopleAnswer,
  /** null: nothing said of it. */
  money: z.strictObject({ version, perMonth: amount(1e9).nullable() }).nullable(),
  channels: channelsAnswer,
});
export type NetworksAnswer = z.infer<typeof networksAnswer>;
