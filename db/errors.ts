export type UnavailableReason = "readonly" | "full" | "busy" | "io";

/**
 * By name: a build holds this module more than once, one copy a page, while the store and what it throws come from the
 * copy that opened it first.
 */
const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

/** The database could not take or give something now; nothing of the work was kept. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  static override [Symbol.hasInstance](error: unknown): error is DatabaseUnavailable {
    return isNamed(error, "DatabaseUnavailable");
  }
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
  static override [Symbol.hasInstance](error: unknown): error is UniqueViolation {
    return isNamed(error, "UniqueViolation");
  }
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

/** SQLite: https://sqlite.org/rescode.html; PostgreSQL: the appendix "Error Codes" of its manual; the rest: errno(3). */
const REASONS: readonly (readonly [RegExp, UnavailableReason])[] = [
  [/^SQLITE_READONLY|^(25006|EROFS)$/, "readonly"],
  [/^SQLITE_FULL|^(53100|ENOSPC|EDQUOT)$/, "full"],
  [/^SQLITE_(BUSY|LOCKED)|^(40001|40P01|55P03|53300)$/, "busy"],
  [
    /^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB|PERM|AUTH)|^(58030|08\w{3}|57P0\d|EACCES|EPERM|EIO|ENOTDIR|EISDIR)$/,
    "io",
  ],
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
