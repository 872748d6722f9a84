import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Client from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatabaseUnavailable, UniqueViolation } from "./errors";
import { migrateFile } from "./migrate";
import { users } from "./schema";
import { openStore, type Reader, type Tx } from "./store";
import { freshStore } from "./test-support";

let store: ReturnType<typeof freshStore>;
beforeEach(() => {
  store = freshStore();
});
afterEach(() => store.close());

const user = (id: string, email = `${id}@lemoine.example`) => ({
  id,
  email,
  name: id,
  passwordHash: "x",
  createdAt: 0,
});
const names = async () =>
  (await store.read.db.select({ id: users.id }).from(users)).map((row) => row.id).sort();
const add = (id: string) => async (tx: Tx) => {
  await tx.db.insert(users).values(user(id));
};

describe("write", () => {
  it("keeps what its work wrote", async () => {
    await store.write(add("a"));
    expect(await names()).toEqual(["a"]);
  });

  it("keeps nothing when its work throws after an await", async () => {
    const failing = store.write(async (tx) => {
      await add("a")(tx);
      await new Promise((done) => setTimeout(done, 5));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await names()).toEqual([]);
  });

  it("shows readers nothing of a transaction under way", async () => {
    await store.write(async (tx) => {
      await add("a")(tx);
      expect(await names()).toEqual([]);
      expect(await tx.db.select().from(users)).toHaveLength(1);
    });
  });

  it("does one after the other", async () => {
    const steps: string[] = [];
    const slow = (id: string) => async (tx: Tx) => {
      steps.push(`${id} begins`);
      await new Promise((done) => setTimeout(done, 3));
      await add(id)(tx);
      steps.push(`${id} ends`);
    };
    await Promise.all([store.write(slow("a")), store.write(slow("b"))]);
    expect(steps).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("goes on after one that failed", async () => {
    const failing = store.write(() => Promise.reject(new Error("no")));
    const next = store.write(add("b"));
    await expect(failing).rejects.toThrow("no");
    await next;
    expect(await names()).toEqual(["b"]);
  });

  it("refuses another inside, which would wait for ever", async () => {
    await expect(store.write(() => store.write(add("a")))).rejects.toThrow(/inside a write/);
  });

  it("refuses a transaction that is over", async () => {
    const leaked = await store.write(async (tx) => tx);
    expect(() => leaked.db).toThrow(/over/);
  });

  it("names what is taken", async () => {
    await store.write(add("a"));
    const second = store.write(
      async (tx) => void (await tx.db.insert(users).values(user("b", "a@lemoine.example"))),
    );
    await expect(second).rejects.toThrow(UniqueViolation);
    await expect(second).rejects.toMatchObject({ on: ["users.email"] });
  });
});

describe("effects", () => {
  it("run once the change can be read, and may write themselves", async () => {
    let seen: string[] = [];
    await store.write(async (tx) => {
      await add("a")(tx);
      tx.afterCommit(async () => {
        seen = await names();
        await store.write(add("b"));
      });
    });
    await store.close();
    expect(seen).toEqual(["a"]);
  });

  it("never run when the change is undone", async () => {
    let ran = false;
    const failing = store.write(async (tx) => {
      tx.afterCommit(() => {
        ran = true;
      });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await new Promise((done) => setTimeout(done, 1));
    expect(ran).toBe(false);
  });
});

describe("snapshot", () => {
  it("sees one state, whatever is committed meanwhile", async () => {
    await store.write(add("a"));
    const [before, after] = await store.snapshot(async (reader) => {
      const first = await reader.db.select().from(users);
      await store.write(add("b"));
      return [first, await reader.db.select().from(users)];
    });
    expect(after).toEqual(before);
  });

  it("sees what was committed since the one before, and ends with its work", async () => {
    const count = async (reader: Reader) => (await reader.db.select().from(users)).length;
    const late: Reader[] = [];
    for (const id of ["a", "b", "c"]) {
      await store.write(add(id));
      const seen = await Promise.all(
        Array.from({ length: 4 }, () =>
          store.snapshot((reader) => {
            late.push(reader);
            return count(reader);
          }),
        ),
      );
      expect(new Set(seen).size).toBe(1);
      expect(seen[0]).toBe(["a", "b", "c"].indexOf(id) + 1);
    }
    for (const reader of late) expect(() => reader.db).toThrow("over");
  });

  it("fails alone", async () => {
    const failing = store.snapshot(async () => {
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await store.write(add("a"));
    expect(await store.snapshot((reader) => reader.db.select().from(users))).toHaveLength(1);
  });

  it("leaves nothing open behind a store that is closed", async () => {
    const other = openStore(store);
    await other.snapshot((reader) => reader.db.select().from(users));
    const underWay = other.snapshot(() => new Promise((done) => setTimeout(done, 20)));
    await other.close();
    await underWay;
    const last = openStore(store);
    await last.write(add("a"));
    await last.close();
    // Whoever closes the last handle of all folds the log into the file.
    expect(readdirSync(path.dirname(store.file))).toEqual([path.basename(store.file)]);
  });
});

describe("a file that cannot take more", () => {
  it("refuses the change, keeps nothing of it, reads on, and takes changes again later", async () => {
    await store.write(add("a"));
    const pages = (count: number) =>
      store.write(async (tx) => void (await tx.db.run(`PRAGMA max_page_count=${count}`)));
    await pages(1);
    const big = store.write(async (tx) => {
      await tx.db.insert(users).values({ ...user("big"), name: "x".repeat(200_000) });
    });
    await expect(big).rejects.toThrow(DatabaseUnavailable);
    await expect(big).rejects.toMatchObject({ reason: "full" });
    expect(await names()).toEqual(["a"]);
    await pages(1_000_000);
    await store.write(add("b"));
    expect(await names()).toEqual(["a", "b"]);
  });
});

describe("a file that takes nothing", () => {
  it("refuses the change, reads on, and takes changes again when it can", async () => {
    await store.write(add("a"));
    await store.write(async (tx) => void (await tx.db.run("PRAGMA query_only=1")));
    const refused = store.write(add("b"));
    await expect(refused).rejects.toThrow(DatabaseUnavailable);
    await expect(refused).rejects.toMatchObject({ reason: "readonly" });
    expect(await names()).toEqual(["a"]);
    await store.write(add("b"));
    expect(await names()).toEqual(["a", "b"]);
  });
});

describe("a file held by another process", () => {
  it("is waited for, while reads go on", async () => {
    const other = new Client(store.file);
    other.exec("BEGIN IMMEDIATE");
    const waiting = store.write(add("a"));
    setTimeout(() => other.exec("COMMIT"), 150);
    expect(await names()).toEqual([]);
    await waiting;
    other.close();
    expect(await names()).toEqual(["a"]);
  });
});

describe("a place where there can be no file", () => {
  it("is unavailable to readers and writers, and not for ever", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "marronnier-"));
    const file = path.join(folder, "later", "test.db");
    const later = openStore({ file });
    const read = () => later.read.db;
    expect(read).toThrow(DatabaseUnavailable);
    writeFileSync(path.join(folder, "later"), "");
    await expect(later.write(add("a"))).rejects.toMatchObject({ reason: "io" });
    rmSync(path.join(folder, "later"));
    migrateFile(file);
    await later.write(add("a"));
    expect(await later.read.db.select().from(users)).toHaveLength(1);
    await later.close();
    rmSync(folder, { recursive: true });
  });

  it("is not mistaken for one when it holds something else", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "marronnier-"));
    const file = path.join(folder, "test.db");
    writeFileSync(
      file,
      "This is a text, and longer than the header of a database would be, which is 100 bytes: so it is none.",
    );
    const store = openStore({ file });
    await expect(store.write(add("a"))).rejects.toMatchObject({ reason: "io" });
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
