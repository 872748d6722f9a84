import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatabaseUnavailable, UniqueViolation } from "./errors";
import { users } from "./schema";
import type { Store, Tx } from "./store";
import { freshStore } from "./test-support";

let store: Store;
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
