import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openReader, openWriter } from "./sqlite-handle";

/** What a killed process cannot show: that an answer waits for the disk, so that a power cut forgets nothing either. */
test("a commit waits for the disk, references hold, readers go on beside it", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "marronnier-handle-"));
  const file = path.join(folder, "a.db");
  const { client } = openWriter(file);
  const FULL = 2;
  expect(client.pragma("synchronous", { simple: true })).toBe(FULL);
  expect(client.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(client.pragma("foreign_keys", { simple: true })).toBe(1);

  client.exec("create table t (a); begin immediate; insert into t values (1)");
  const reader = openReader(file).client;
  expect(reader.prepare("select count(*) from t").pluck().get()).toBe(0);
  client.exec("commit");
  expect(reader.prepare("select count(*) from t").pluck().get()).toBe(1);
  expect(() => reader.exec("insert into t values (2)")).toThrow(/readonly/);
  reader.close();
  client.close();
  rmSync(folder, { recursive: true });
});
