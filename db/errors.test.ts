import { describe, expect, it } from "vitest";
import { DatabaseUnavailable, databaseError, UniqueViolation } from "./errors";

const coded = (code: string, more: object = {}) => Object.assign(new Error("driver"), { code, ...more });

describe("databaseError", () => {
  it.each([
    ["SQLITE_READONLY_DBMOVED", "readonly"],
    ["25006", "readonly"],
    ["EROFS", "readonly"],
    ["SQLITE_FULL", "full"],
    ["53100", "full"],
    ["ENOSPC", "full"],
    ["SQLITE_BUSY_SNAPSHOT", "busy"],
    ["SQLITE_LOCKED", "busy"],
    ["40P01", "busy"],
    ["SQLITE_IOERR_WRITE", "io"],
    ["SQLITE_CANTOPEN", "io"],
    ["08006", "io"],
    ["57P01", "io"],
  ])("%s is %s, and keeps its cause", (code, reason) => {
    const error = coded(code);
    const known = databaseError(error);
    expect(known).toBeInstanceOf(DatabaseUnavailable);
    expect(known).toMatchObject({ reason, cause: error });
  });

  it("looks through what an ORM wraps around it", () => {
    const wrapped = new Error("Failed query", { cause: coded("SQLITE_FULL") });
    expect(databaseError(wrapped)).toMatchObject({ reason: "full" });
    const once = databaseError(wrapped);
    expect(databaseError(once)).toBe(once);
  });

  it("names what is taken, in both databases", () => {
    const message = "UNIQUE constraint failed: channels.workspace_id, channels.id";
    const sqlite = Object.assign(new Error(message), { code: "SQLITE_CONSTRAINT_PRIMARYKEY" });
    const postgres = coded("23505", {
      table: "channels",
      detail: "Key (workspace_id, id)=(w, li) already exists.",
    });
    for (const error of [sqlite, postgres]) {
      const known = databaseError(error);
      expect(known).toBeInstanceOf(UniqueViolation);
      expect(known).toMatchObject({ on: ["channels.workspace_id", "channels.id"] });
    }
  });

  it("leaves alone what is no fault of the database", () => {
    for (const error of [
      new Error("bug"),
      coded("SQLITE_CONSTRAINT_FOREIGNKEY"),
      coded("23503"),
      "text",
      undefined,
    ]) {
      expect(databaseError(error)).toBe(error);
    }
  });
});
