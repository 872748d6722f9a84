import { describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import {
  hasOpenJob,
  holdJob,
  insertJob,
  jobByKey,
  type Lease,
  pruneJobs,
  settleJob,
  takeJobs,
} from "@/lib/jobs/repository";
import { newId } from "@/lib/platform/id";

/** Every test has an hour of its own, before those of the tests above: what they left is not yet due. */
let hours = 1000;

export function jobsComply(store: () => Store): void {
  const queue = (key: string, runAt: number) =>
    store().write((tx) =>
      insertJob(tx, { id: newId(), kind: "mail", key, payload: { mail: key }, runAt, createdAt: runAt }),
    );
  const take = (now: number, lease: Lease, limit = 9) =>
    store().write((tx) => takeJobs(tx, now, lease, limit));
  const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key).sort();

  describe("jobs", () => {
    it("are queued once, and taken when they are due, so many at a time", async () => {
      const at = --hours * 3600_000;
      const [a, b, c] = [newId(), newId(), newId()];
      expect(await hasOpenJob(store().read, at)).toBe(false);
      expect(await queue(a, at)).toBe(true);
      expect(await queue(a, at)).toBe(false);
      await queue(b, at + 1);
      await queue(c, at + 2);
      expect(await hasOpenJob(store().read, at - 1)).toBe(false);
      expect(await hasOpenJob(store().read, at)).toBe(true);
      const first = await take(at + 1, { id: "w1", until: at + 100 }, 1);
      expect(first).toMatchObject([{ key: a, payload: { mail: a }, attempts: 1, leaseId: "w1" }]);
      expect(keys(await take(at + 1, { id: "w2", until: at + 100 }))).toEqual([b]);
      expect(await take(at + 1, { id: "w3", until: at + 100 })).toEqual([]);
    });

    it("are another's once their lease has run out, and the first can no longer settle them", async () => {
      const at = --hours * 3600_000;
      const key = newId();
      await queue(key, at);
      const [lost] = await take(at, { id: "w1", until: at + 50 });
      expect(await take(at + 49, { id: "w2", until: at + 100 })).toEqual([]);
      const [held] = await take(at + 50, { id: "w2", until: at + 100 });
      expect(held).toMatchObject({ key, attempts: 2, leaseId: "w2" });
      const settle = (job: typeof held) => store().write((tx) => settleJob(tx, job!, { doneAt: at + 60 }));
      const hold = (job: typeof held) => store().write((tx) => holdJob(tx, job!, at + 200));
      expect(await hold(lost)).toBe(false);
      expect(await settle(lost)).toBe(false);
      expect(await hold(held)).toBe(true);
      expect(await take(at + 150, { id: "w3", until: at + 300 })).toEqual([]);
      expect(await settle(held)).toBe(true);
      expect(await settle(held)).toBe(false);
      expect(await jobByKey(store().read, key)).toMatchObject({ doneAt: at + 60, leaseId: null });
    });

    it("come again later with what went wrong, and are forgotten a while after they are done", async () => {
      const at = --hours * 3600_000;
      const key = newId();
      await queue(key, at);
      const [job] = await take(at, { id: "w1", until: at + 50 });
      await store().write((tx) => settleJob(tx, job!, { runAt: at + 500, lastError: "busy" }));
      expect(await take(at + 499, { id: "w2", until: at + 999 })).toEqual([]);
      const [again] = await take(at + 500, { id: "w2", until: at + 999 });
      expect(again).toMatchObject({ key, lastError: "busy", attempts: 2 });
      await store().write((tx) => settleJob(tx, again!, { doneAt: at + 600 }));
      await store().write((tx) => pruneJobs(tx, at + 600));
      expect(await jobByKey(store().read, key)).not.toBeNull();
      await store().write((tx) => pruneJobs(tx, at + 601));
      expect(await jobByKey(store().read, key)).toBeNull();
    });

    it("are never in two hands, however many reach for them", async () => {
      const at = --hours * 3600_000;
      const queued = Array.from({ length: 12 }, () => newId());
      for (const key of queued) await queue(key, at);
      const taken = await Promise.all(
        Array.from({ length: 6 }, (_, worker) => take(at, { id: `w${worker}`, until: at + 99 }, 4)),
      );
      expect(keys(taken.flat())).toEqual(queued.sort());
    });
  });
}
