import { type Reader, store } from "@/db/store";
import { channelsOf } from "@/lib/channels/repository";
import { objectivesOf } from "@/lib/objectives/repository";
import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import { now } from "@/lib/platform/clock";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { dayIn } from "@/lib/platform/time";
import { publicationById } from "@/lib/publications/repository";
import { againstPlan, kpiCells } from "./against-plan";
import type { ResultsFilter } from "./filter";
import { resultsPreview } from "./import/preview";
import type { ResultsPreview } from "./import/view";
import type { ResultsRange } from "./range";
import { figuresById } from "./repository";
import { figuresIn, rowsIn } from "./rows";
import { isWithout, tallied } from "./tally";
import type { KpiPage, ResultRow, ResultsPage, StoredResults } from "./view";
import { NO_FIGURES } from "./vocabulary";
import { weeksAround } from "./weeks";

/** A screenful of cells that answer at once. */
const ROWS_A_PAGE = 100;

/** What is out in those days with what it brought, and next to it what was planned. */
export async function resultsPage(actor: Actor, filter: ResultsFilter): Promise<ResultsPage> {
  const today = dayIn(now(), actor.workspace.timeZone);
  return store().snapshot(async (reader) => {
    const { range } = filter;
    const { workspace } = actor;
    const channels = await channelsOf(reader, workspace.id, { includeDeleted: true });
    const objectives = await objectivesOf(reader, workspace.id);
    const all = await rowsIn(reader, actor, range, today);
    const found = all.filter(
      (row) =>
        (!filter.channelId || row.channelId === filter.channelId) &&
        (!filter.objectiveId || row.objectiveId === filter.objectiveId) &&
        (!filter.missing || isWithout(row)),
    );
    const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
    const page = Math.min(filter.page, pages);
    const shown = channels.filter(
      (each) => each.deletedAt === null || all.some((row) => row.channelId === each.id),
    );
    return {
      range,
      today,
      channels: shown.map(({ id, name, network }) => ({ id, name, network })),
      objectives: objectives.map(({ id, name }) => ({ id, name })),
      rows: found.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE),
      count: found.length,
      page,
      pages,
      tallies: tallied(
        found,
        shown.map((channel) => channel.id),
      ),
      byObjective: await againstPlan(reader, workspace, range, objectives, all),
      mayPlan: can(actor.role, "plan"),
    };
  });
}

/** Everything the filter finds, for a file. */
export async function resultsForTemplate(
  actor: Actor,
  range: ResultsRange,
): Promise<{ rows: ResultRow[]; channels: Map<string, string> }> {
  const today = dayIn(now(), actor.workspace.timeZone);
  return store().snapshot(async (reader) => {
    const channels = await channelsOf(reader, actor.workspace.id, { includeDeleted: true });
    const rows = await rowsIn(reader, actor, range, today);
    return { rows, channels: new Map(channels.map(({ id, name }) => [id, name])) };
  });
}

/** The KPI of each objective, week by week. */
export async function kpiPage(actor: Actor, range: ResultsRange): Promise<KpiPage> {
  const { workspace } = actor;
  const today = dayIn(now(), workspace.timeZone);
  const weeks = weeksAround(range.from, range.to, workspace.weekStart);
  return store().snapshot(async (reader) => {
    const objectives = await objectivesOf(reader, workspace.id);
    const cells = await kpiCells(reader, workspace.id, weeks);
    const rows = await rowsIn(reader, actor, range, today);
    const compared = await againstPlan(reader, workspace, range, objectives, rows);
    const counted = new Map(compared.map((each) => [each.id, each]));
    return {
      range,
      today,
      weeks,
      objectives: objectives.map(({ id, name, kpi, target }) => ({
        id,
        name,
        kpi,
        target,
        planned: counted.get(id)?.planned ?? 0,
        out: counted.get(id)?.out ?? 0,
        values: weeks.map(({ monday }) => cells.get(id)?.get(monday) ?? { value: null, version: 0 }),
      })),
      mayPlan: can(actor.role, "plan"),
    };
  });
}

/** What a table of figures would write, as things are now. */
export const previewOfResults = (actor: Actor, text: string): Promise<Result<ResultsPreview>> =>
  store().snapshot((reader) => resultsPreview(reader, actor, text, now()));

/** What is stored of one publication. */
export async function resultsOf(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<StoredResults | null> {
  const publication = await publicationById(reader, workspaceId, id);
  if (!publication || publication.deletedAt !== null) return null;
  const row = await figuresById(reader, workspaceId, id);
  return {
    publicationId: id,
    version: publication.version,
    figuresVersion: row?.version ?? 0,
    figures: row && row.deletedAt === null ? figuresIn(row) : NO_FIGURES,
    takenOn: row && row.deletedAt === null ? row.takenOn : null,
    result: publication.result,
  };
}

export async function storedResults(actor: Actor, id: string): Promise<Result<StoredResults>> {
  const found = await store().snapshot((reader) => resultsOf(reader, actor.workspace.id, id));
  return found ? ok(found) : refuse("not_found");
}
