import { z } from "zod";
import { channelFields } from "@/lib/channels/input";
import { contributorFields } from "@/lib/contributors/input";
import { amount, id, slug, version } from "@/lib/platform/fields";
import { ROWS_MOST } from "../vocabulary";

const seen = { id, version };
const listOf = <T extends z.ZodType>(row: T) => z.array(row).max(ROWS_MOST, "too_long");

const { name: personName, minutesPerWeek } = contributorFields;
const { name: channelName, network, monitors } = channelFields;

const peopleAnswer = z
  .strictObject({
    /** `key`: names the new person in the rest of the answer. */
    added: listOf(z.strictObject({ key: id.max(60, "too_long"), name: personName, minutesPerWeek })),
    changed: listOf(z.strictObject({ ...seen, name: personName, minutesPerWeek })),
    removed: listOf(z.strictObject(seen)),
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
    added: listOf(z.strictObject({ network, name: channelName, monitors })),
    changed: listOf(z.strictObject({ ...seen, name: channelName, monitors })),
    removed: listOf(z.strictObject(seen)),
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
