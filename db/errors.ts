export type UnavailableReason = "readonly" | "full" | "busy" | "io";

/** The database could not take or give something now; nothing of the work was kept. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  constructor(
    readonly reason: UnavailableReason,
    cause: unknown,
  ) {
    super(`The database is unavailable (${reason})`, { cause });
  }
}

/** A row with the same unique values is there already. `on`: the columns, as in `["users.email"]`. */
export class UniqueViolation extends Error {
  override name = "UniqueViolation";
  constructor(
    readonly on: readonly string[],
    cause: unknown,
  ) {
    super(`Already taken: ${on.join(", ")}`, { cause });
  }
}

type DriverError = { code?: unknown; message?: unknown; cause?: unknown; table?: unknown; detail?: unknown };

/** The driver's error in our words, wherever in the chain of causes it stands; anything else comes back as it is. */
export function databaseError(error: unknown): unknown {
  for (let at = error as Error & DriverError; at instanceof Error; at = at.cause as Error & DriverError) {
    if (at instanceof DatabaseUnavailable || at instanceof UniqueViolation) return at;
    const reason = reasonOf(String(at.code ?? ""));
    if (reason) return new DatabaseUnavailable(reason, error);
    const columns = violatedColumns(at);
    if (columns) return new UniqueViolation(columns, error);
  }
  return error;
}

function reasonOf(code: string): UnavailableReason | null {
  return REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** SQLite: https://sqlite.org/rescode.html; PostgreSQL: the appendix "Error Codes" of its manual. */
const REASONS: readonly (readonly [RegExp, UnavailableReason])[] = [
  [/^SQLITE_READONLY|^25006$/, "readonly"],
  [/^SQLITE_FULL|^53100$/, "full"],
  [/^SQLITE_(BUSY|LOCKED)|^(40001|40P01|55P03|53300)$/, "busy"],
  [/^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB|PERM|AUTH)|^(58030|08\w{3}|57P0\d)$/, "io"],
];

function violatedColumns(error: DriverError): string[] | null {
  if (error.code === "SQLITE_CONSTRAINT_UNIQUE" || error.code === "SQLITE_CONSTRAINT_PRIMARYKEY") {
    return String(error.message)
      .replace(/^.*constraint failed: /, "")
      .split(", ");
  }
  if (error.code !== "23505") return null;
  const columns = /^Key \(([^)]*)\)/.exec(String(error.detail))?.[1] ?? "";
  return columns.split(", ").map((column) => `${String(error.table)}.${column}`);
}
