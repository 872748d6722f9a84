import type { Reader } from "@/db/store";
import { channelsOf } from "@/lib/channels/repository";
import { network } from "@/lib/networks";
import type { Actor } from "@/lib/people/actor";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type Day, dayIn, dayOf, daysBetween } from "@/lib/platform/time";
import { folded } from "@/lib/posts/searchable";
import { type OutRow, outById, outIn } from "../repository";
import { FIGURES } from "../vocabulary";
import { type Matching, matched } from "./match";
import { type ReadLine, readTable } from "./read";
import type { Candidate, ImportLine, ResultsPreview } from "./view";

/** Further apart, a table is not of one harvest: its dates are more likely misread. */
const MOST_DAYS = 1_500;

/** What a table of figures would write, line by line. `at`: UTC milliseconds. */
export async function resultsPreview(
  reader: Reader,
  actor: Actor,
  text: string,
  at: number,
): Promise<Result<ResultsPreview>> {
  const table = readTable(text);
  if (!table.ok) return table;
  const today = dayIn(at, actor.workspace.timeZone);
  const matching = await matchingFor(reader, actor, table.data.lines, today);
  if (!matching) return refuse("invalid", "results_too_far_apart", { values: { days: MOST_DAYS } });
  const lines = table.data.lines.map((line) => importLine(line, matching, namesIn(matching.names)));
  return ok({ ...table.data, lines, faults: [...table.data.faults, ...doubles(lines)] });
}

type Prepared = Matching & { names: ReadonlyMap<string, string> };

async function matchingFor(
  reader: Reader,
  { workspace }: Actor,
  lines: readonly ReadLine[],
  today: Day,
): Promise<Prepared | null> {
  const channels = await channelsOf(reader, workspace.id, { includeDeleted: true });
  const byId = new Map<string, OutRow>();
  for (const { id } of lines) {
    const row = id === "" || byId.has(id) ? null : await outById(reader, workspace.id, id, today);
    if (row) byId.set(id, row);
  }
  const byDay = await rowsByDay(reader, workspace.id, lines, today);
  const names = new Map(channels.map(({ id, name }) => [id, name]));
  return byDay && { byId, byDay, channels: namedChannels(channels), today, names };
}

/** Of the days that lines name without an id. null: they are too far apart. */
async function rowsByDay(reader: Reader, workspaceId: string, lines: readonly ReadLine[], today: Day) {
  const days = lines
    .flatMap(({ id, day }) => (id === "" && day !== null && day <= today ? [day] : []))
    .sort();
  const byDay = new Map<Day, OutRow[]>();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return byDay;
  if (daysBetween(from, to) > MOST_DAYS) return null;
  for (const row of await outIn(reader, workspaceId, { from, to })) {
    const day = dayOf(row.at);
    byDay.set(day, [...(byDay.get(day) ?? []), row]);
  }
  return byDay;
}

/** A channel is named by its name, by its id, or by its network where it is the only one on it. */
function namedChannels(channels: readonly { id: string; name: string; network: string }[]) {
  const named = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const key = folded(name).trim();
    named.set(key, (named.get(key) ?? new Set()).add(id));
  };
  for (const { id, name } of channels) for (const each of [id, name]) add(each, id);
  const own = new Set(named.keys());
  for (const channel of channels) {
    const { fr, en } = network(channel.network as never).name;
    for (const name of new Set([fr, en, channel.network]))
      if (!own.has(folded(name).trim())) add(name, channel.id);
  }
  return named;
}

type NameOf = (channelId: string) => string;
const namesIn =
  (names: ReadonlyMap<string, string>): NameOf =>
  (id) =>
    names.get(id) ?? "";

function importLine(line: ReadLine, matching: Matching, nameOf: NameOf): ImportLine {
  const { line: number, title, channel, day, values } = line;
  const found = matched(line, matching);
  return {
    line: number,
    title,
    channel,
    day,
    values,
    candidates: typeof found === "string" ? [] : found.map((row) => candidate(row, values, nameOf)),
    why: typeof found === "string" ? found : null,
  };
}

function candidate(row: OutRow, values: ImportLine["values"], nameOf: NameOf): Candidate {
  const { id, version, figuresVersion, postId, title, at } = row;
  const kept = row.figuresDeletedAt === null;
  const over = FIGURES.filter(
    (figure) =>
      kept && row[figure] !== null && values[figure] !== undefined && values[figure] !== row[figure],
  ).length;
  const other = values.result !== undefined && row.result !== null && values.result !== row.result;
  const channel = nameOf(row.channelId);
  return { id, version, figuresVersion, postId, title, channel, at, over: over + (other ? 1 : 0) };
}

/** A publication that two lines are about: neither is the one to keep. */
function doubles(lines: readonly ImportLine[]): ResultsPreview["faults"] {
  const seen = new Set<string>();
  return lines.flatMap(({ line, title, candidates }) => {
    const [only] = candidates;
    if (!only || candidates.length > 1) return [];
    if (!seen.has(only.id)) {
      seen.add(only.id);
      return [];
    }
    return [{ line, column: null, head: null, value: title || only.title, fault: "twice" as const }];
  });
}
