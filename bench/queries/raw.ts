import Client from "better-sqlite3";

/** A statement as a query of ours sent it to the driver. */
export interface Sent {
  sql: string;
  params: unknown[];
}

const READS = ["all", "get", "run"] as const;

/**
 * The statements that some work sends, by listening to the driver: the floor then runs the very same SQL. Needs a store
 * on which they were not prepared yet, for a prepared statement is not seen a second time.
 */
export async function sentBy(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { prepare } = Client.prototype;
  Client.prototype.prepare = function listening(this: Client.Database, sql: string) {
    const statement = prepare.call(this, sql);
    for (const name of READS) {
      const read = statement[name].bind(statement) as (...params: unknown[]) => unknown;
      const heard = (...params: unknown[]) => {
        sent.push({ sql, params });
        return read(...params);
      };
      Object.defineProperty(statement, name, { value: heard });
    }
    return statement;
  } as typeof prepare;
  try {
    await work();
  } finally {
    Client.prototype.prepare = prepare;
  }
  return sent;
}

/** The same on the driver alone: statements prepared once, rows as it gives them. `one`: it asks for a single row. */
export function onTheDriver(client: Client.Database, sent: readonly Sent[], one: boolean): () => unknown {
  const prepared = new Map(sent.map(({ sql }) => [sql, client.prepare(sql)]));
  const steps = sent.map(({ sql, params }) => ({ statement: prepared.get(sql)!, params }));
  return () => {
    let rows: unknown;
    for (const { statement, params } of steps)
      rows = one ? statement.get(...params) : statement.all(...params);
    return rows;
  };
}
