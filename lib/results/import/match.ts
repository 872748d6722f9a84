import type { Day } from "@/lib/platform/time";
import { folded } from "@/lib/posts/searchable";
import type { OutRow } from "../repository";
import type { ReadLine } from "./read";
import type { Unmatched } from "./view";

export interface Matching {
  /** Publications that are out, by id and by day. */
  byId: ReadonlyMap<string, OutRow>;
  byDay: ReadonlyMap<Day, readonly OutRow[]>;
  /** Names of channels and networks as lines may say them → ids of channels. */
  channels: ReadonlyMap<string, ReadonlySet<string>>;
  today: Day;
}

/** What a line may be about: one, or several among which nothing in it decides, or none and why. */
export function matched(
  line: ReadLine,
  { byId, byDay, channels, today }: Matching,
): readonly OutRow[] | Unmatched {
  if (line.id !== "") {
    const row = byId.get(line.id);
    return row ? [row] : "not_known";
  }
  if (line.day === null) return "no_day";
  if (line.day > today) return "not_out";
  const named = channels.get(folded(line.channel).trim());
  if (line.channel !== "" && !named) return "no_channel";
  const onDay = (byDay.get(line.day) ?? []).filter(({ channelId }) => !named || named.has(channelId));
  const rows = narrowed(
    narrowed(onDay, line.title, ({ title }) => title),
    line.link,
    ({ link }) => link ?? "",
  );
  // A title of its own says that it is about none of those.
  if (line.channel === "" && line.title !== "" && !rows.some(({ title }) => same(title, line.title)))
    return "none";
  return rows.length > 0 ? rows : "none";
}

/** Those that say the same, where any do: a title shortened by the network decides nothing. */
function narrowed(rows: readonly OutRow[], wanted: string, of: (row: OutRow) => string): readonly OutRow[] {
  if (wanted === "" || rows.length < 2) return rows;
  const alike = rows.filter((row) => same(of(row), wanted));
  return alike.length > 0 ? alike : rows;
}

const same = (a: string, b: string) => folded(a).trim() === folded(b).trim();
