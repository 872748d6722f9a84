import { and, asc, eq, getTableColumns, isNull, max, sql } from "drizzle-orm";
import { prepared, preparedRow } from "./prepared";
import type { channels } from "./schema";
import type { Reader, Tx } from "./store";
import { preparedInsert, preparedUpdate } from "./written";

type Keys = "workspaceId" | "id" | "version" | "position" | "deletedAt";
type Listed = { $inferSelect: Record<Keys, unknown>; $inferInsert: object };
type New<T extends Listed> = Omit<T["$inferInsert"], "position" | "version"> & { position?: number };
export type Patch<T extends Listed> = Partial<Omit<T["$inferInsert"], "workspaceId" | "id" | "version">>;

/** The rows a workspace keeps in order of arrival: what all of their repositories do alike. */
export function listedRows<T extends Listed>(given: T, name: string) {
  type Row = T["$inferSelect"];
  const table = given as unknown as typeof channels;
  const columns = getTableColumns(table);
  const ofWorkspace = eq(table.workspaceId, sql.placeholder("workspaceId"));
  const inOrder = [asc(table.position), asc(table.id)] as const;

  const kept = prepared(`${name}_kept`, (db) =>
    db
      .select(columns)
      .from(table)
      .where(and(ofWorkspace, isNull(table.deletedAt)))
      .orderBy(...inOrder),
  );
  const all = prepared(`${name}_all`, (db) =>
    db
      .select(columns)
      .from(table)
      .where(ofWorkspace)
      .orderBy(...inOrder),
  );
  const one = preparedRow(`${name}_by_id`, (db) =>
    db
      .select(columns)
      .from(table)
      .where(and(ofWorkspace, eq(table.id, sql.placeholder("id")))),
  );
  const last = prepared(`${name}_last`, (db) =>
    db
      .select({ position: max(table.position) })
      .from(table)
      .where(ofWorkspace),
  );

  const put = preparedInsert(table, name);
  const change = preparedUpdate(table, name);

  /** In order of arrival; without those in the bin unless asked for. */
  async function list(
    reader: Reader,
    workspaceId: string,
    { includeDeleted = false }: { includeDeleted?: boolean } = {},
  ): Promise<Row[]> {
    return (includeDeleted ? all : kept)(reader, { workspaceId });
  }

  /** Also one in the bin: look at `deletedAt`. */
  async function byId(reader: Reader, workspaceId: string, id: string): Promise<Row | null> {
    return one(reader, { workspaceId, id });
  }

  async function nextPosition(reader: Reader, workspaceId: string): Promise<number> {
    return ((await last(reader, { workspaceId }))[0]?.position ?? -1) + 1;
  }

  /** At the end of the list, unless `position` says where. */
  async function insert(tx: Tx, row: New<T>): Promise<Row> {
    const { workspaceId } = row as unknown as { workspaceId: string };
    const position = row.position ?? (await nextPosition(tx, workspaceId));
    return put(tx, { ...row, position } as never);
  }

  /** null: there is none of that version any more, somebody else was first. */
  async function update(
    tx: Tx,
    workspaceId: string,
    id: string,
    version: number,
    patch: Patch<T>,
  ): Promise<Row | null> {
    const [updated] = await change(tx, { ...patch, isWorkspace: workspaceId, isId: id, isVersion: version });
    return (updated as Row | undefined) ?? null;
  }

  return { list, byId, insert, update, nextPosition };
}
