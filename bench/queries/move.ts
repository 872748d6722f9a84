import { copyFileSync } from "node:fs";
import path from "node:path";
import type Client from "better-sqlite3";
import { openWriter } from "@/db/sqlite-handle";
import { openStore, type Store } from "@/db/store";
import { calendarInRange } from "@/lib/calendar/repository";
import { updatePublication } from "@/lib/publications/repository";
import { type Figure, timesTheFloor } from "../figure";
import { interleaved } from "../timing";
import type { Leavings } from "../world/leavings";
import { type LargeWorkspace, MONTH } from "../world/workspace";
import { sentBy } from "./raw";

/** Stands for the version where the statement is listened to; none is ever so high. */
const VERSION = 7_654_321;

/** A publication gets another time: our transaction beside the same statements on the driver, each on its own file. */
export async function aMove(leavings: Leavings, workspace: LargeWorkspace): Promise<Figure> {
  const folder = leavings.folder("moves");
  const [file, rawFile] = ["ours.db", "driver.db"].map((name) => {
    const copy = path.join(folder, name);
    copyFileSync(workspace.file, copy);
    return copy;
  }) as [string, string];
  const store = openStore({ file });
  const id = await anyPublication(store, workspace.workspaceId);
  const raw = await rawMove(rawFile, workspace.workspaceId, id);
  const ours = ourMove(store, workspace.workspaceId, id);
  const times = await interleaved({ ours, raw: raw.run });
  raw.client.close();
  await store.close();
  return timesTheFloor({
    what: "publication: move, with its transaction",
    floor: "better-sqlite3",
    unit: "µs",
    most: 1.5,
    ours: times.ours * 1_000,
    least: times.raw * 1_000,
  });
}

async function anyPublication({ read }: Store, workspaceId: string): Promise<string> {
  const [first] = await calendarInRange(read, workspaceId, MONTH.from, MONTH.to);
  return first!.id;
}

const patchOf = (version: number) => ({ at: `2026-11-1${version % 10}T09:00`, instant: version });

function ourMove(store: Store, workspaceId: string, id: string) {
  let version = 1;
  return async () => {
    const moved = await store.write((tx) =>
      updatePublication(tx, workspaceId, id, version, patchOf(version)),
    );
    if (!moved) throw new Error("Nothing was moved");
    version = moved.version;
  };
}

async function rawMove(file: string, workspaceId: string, id: string) {
  const listened = openStore({ file });
  const sent = await sentBy(() =>
    listened.write((tx) => updatePublication(tx, workspaceId, id, VERSION, patchOf(VERSION))),
  );
  await listened.close();
  // The settings of our own writer: the same durability.
  const { client } = openWriter(file);
  const { sql, params } = sent.find((one) => /^update/i.test(one.sql))!;
  const statement = client.prepare(sql);
  let version = 1;
  const run = () => {
    const { at, instant } = patchOf(version);
    const changed = new Map<unknown, unknown>([
      [VERSION, version],
      [VERSION + 1, version + 1],
      [patchOf(VERSION).at, at],
      [patchOf(VERSION).instant, instant],
    ]);
    client.exec("BEGIN IMMEDIATE");
    const rows = statement.all(...params.map((value) => (changed.has(value) ? changed.get(value) : value)));
    client.exec("COMMIT");
    if (rows.length !== 1) throw new Error("Nothing was moved on the driver");
    version++;
  };
  return { client: client as Client.Database, run };
}
