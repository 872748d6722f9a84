import { and, asc, eq, getTableColumns, gte, inArray, isNull, lt, sql } from "drizzle-orm";
import { prepared, preparedRow } from "@/db/prepared";
import { type channels, figures, kpiValues, posts, publications } from "@/db/schema";
import type { Database, Reader, Tx } from "@/db/store";
import { preparedInsert, preparedUpdate } from "@/db/written";
import type { Period } from "@/lib/plan/document";
import { addDays, type Day } from "@/lib/platform/time";
import { OUT_STATUSES } from "./vocabulary";

export type FiguresRow = typeof figures.$inferSelect;
export type NewFigures = Omit<typeof figures.$inferInsert, "version">;
export type FiguresPatch = Partial<Omit<NewFigures, "workspaceId" | "id">>;
export type KpiRow = typeof kpiValues.$inferSelect;
export type NewKpi = Omit<typeof kpiValues.$inferInsert, "version">;
export type KpiPatch = Partial<Pick<NewKpi, "value" | "deletedAt">>;

const placeOf = (table: typeof figures | typeof kpiValues) =>
  and(eq(table.workspaceId, sql.placeholder("workspaceId")), eq(table.id, sql.placeholder("id")));

const oneFigures = preparedRow("figures", (db) => db.select().from(figures).where(placeOf(figures)));
const putFigures = preparedInsert(figures, "figures");
const changeFigures = preparedUpdate(figures as unknown as typeof channels, "figures");

const oneKpi = preparedRow("kpi_value", (db) => db.select().from(kpiValues).where(placeOf(kpiValues)));
const ofWeek = preparedRow("kpi_value_of_week", (db) =>
  db
    .select()
    .from(kpiValues)
    .where(
      and(
        eq(kpiValues.workspaceId, sql.placeholder("workspaceId")),
        eq(kpiValues.objectiveId, sql.placeholder("objectiveId")),
        eq(kpiValues.week, sql.placeholder("week")),
      ),
    ),
);
const inWeeks = prepared("kpi_values_in_weeks", (db) =>
  db
    .select()
    .from(kpiValues)
    .where(
      and(
        eq(kpiValues.workspaceId, sql.placeholder("workspaceId")),
        gte(kpiValues.week, sql.placeholder("from")),
        lt(kpiValues.week, sql.placeholder("before")),
      ),
    )
    .orderBy(asc(kpiValues.week), asc(kpiValues.objectiveId)),
);
const putKpi = preparedInsert(kpiValues, "kpi_value");
const changeKpi = preparedUpdate(kpiValues as unknown as typeof channels, "kpi_value");

const isOut = and(
  eq(publications.workspaceId, sql.placeholder("workspaceId")),
  lt(publications.at, sql.placeholder("before")),
  isNull(publications.deletedAt),
  isNull(posts.deletedAt),
  inArray(posts.status, [...OUT_STATUSES]),
);
const outInDays = prepared("out_in_days", (db) =>
  outRows(db)
    .where(and(isOut, gte(publications.at, sql.placeholder("from"))))
    .orderBy(asc(publications.at), asc(publications.id)),
);
const outOne = preparedRow("out_one", (db) =>
  outRows(db).where(and(isOut, eq(publications.id, sql.placeholder("id")))),
);

/** Also those that were taken back: look at `deletedAt`. `id`: of their publication. */
export async function figuresById(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<FiguresRow | null> {
  return oneFigures(reader, { workspaceId, id });
}

export async function insertFigures(tx: Tx, row: NewFigures): Promise<FiguresRow> {
  return putFigures(tx, row);
}

/** null: there are none of that version any more, somebody else was first. */
export async function updateFigures(
  tx: Tx,
  workspaceId: string,
  id: string,
  version: number,
  patch: FiguresPatch,
): Promise<FiguresRow | null> {
  const where = { isWorkspace: workspaceId, isId: id, isVersion: version };
  return ((await changeFigures(tx, { ...patch, ...where }))[0] as FiguresRow | undefined) ?? null;
}

/** Also one that was taken back: look at `deletedAt`. */
export async function kpiValueById(reader: Reader, workspaceId: string, id: string): Promise<KpiRow | null> {
  return oneKpi(reader, { workspaceId, id });
}

/** The one of an objective and a week, also where it was taken back. */
export async function kpiValueOf(
  reader: Reader,
  workspaceId: string,
  objectiveId: string,
  week: Day,
): Promise<KpiRow | null> {
  return ofWeek(reader, { workspaceId, objectiveId, week });
}

/** Of all objectives, those taken back too; the Mondays from the first day to the last. */
export async function kpiValuesIn(
  reader: Reader,
  workspaceId: string,
  { from, to }: Period,
): Promise<KpiRow[]> {
  return inWeeks(reader, { workspaceId, from, before: addDays(to, 1) });
}

export async function insertKpiValue(tx: Tx, row: NewKpi): Promise<KpiRow> {
  return putKpi(tx, row);
}

/** null: there is none of that version any more, somebody else was first. */
export async function updateKpiValue(
  tx: Tx,
  workspaceId: string,
  id: string,
  version: number,
  patch: KpiPatch,
): Promise<KpiRow | null> {
  const where = { isWorkspace: workspaceId, isId: id, isVersion: version };
  return ((await changeKpi(tx, { ...patch, ...where }))[0] as KpiRow | undefined) ?? null;
}

/** What is out on the days from the first to the last, both included, with its figures; by time. */
export async function outIn(reader: Reader, workspaceId: string, { from, to }: Period): Promise<OutRow[]> {
  return outInDays(reader, { workspaceId, from, before: addDays(to, 1) });
}

/** One publication, where it is out by that day. */
export async function outById(
  reader: Reader,
  workspaceId: string,
  id: string,
  today: Day,
): Promise<OutRow | null> {
  return outOne(reader, { workspaceId, id, before: addDays(today, 1) });
}

export type OutRow = Omit<Awaited<ReturnType<typeof outInDays>>[number], "at"> & { at: string };

function outRows(db: Database) {
  const { reach, clicks, reactions, comments, shares, leads, takenOn } = getTableColumns(figures);
  return db
    .select({
      id: publications.id,
      version: publications.version,
      postId: publications.postId,
      channelId: publications.channelId,
      at: sql<string>`${publications.at}`,
      result: publications.result,
      title: posts.title,
      link: posts.link,
      objectiveId: posts.objectiveId,
      createdBy: posts.createdBy,
      status: posts.status,
      figuresVersion: sql<number>`coalesce(${figures.version}, 0)`.mapWith(Number),
      figuresDeletedAt: figures.deletedAt,
      reach,
      clicks,
      reactions,
      comments,
      shares,
      leads,
      takenOn,
    })
    .from(publications)
    .innerJoin(posts, and(eq(posts.workspaceId, publications.workspaceId), eq(posts.id, publications.postId)))
    .leftJoin(
      figures,
      and(eq(figures.workspaceId, publications.workspaceId), eq(figures.id, publications.id)),
    );
}
