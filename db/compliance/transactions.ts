import { describe, expect, it } from "vitest";
import { aUser, aWorkspace } from "@/db/builders";
import { UniqueViolation } from "@/db/errors";
import type { Store, Tx } from "@/db/store";
import { insertUser, userByEmail } from "@/lib/people/repository";
import { newId } from "@/lib/platform/id";
import { workspaceById } from "@/lib/workspaces/repository";

export function transactionsComply(store: () => Store): void {
  describe("transactions", () => {
    it("keep nothing of a work that throws after awaiting", async () => {
      const id = newId();
      const failing = store().write(async (tx) => {
        await aWorkspace(tx, { id });
        expect(await workspaceById(tx, id)).not.toBeNull();
        await Promise.resolve();
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await workspaceById(store().read, id)).toBeNull();
    });

    it("come one after the other", async () => {
      let within = 0;
      const work = async (tx: Tx) => {
        within += 1;
        await aWorkspace(tx);
        expect(within).toBe(1);
        within -= 1;
      };
      await Promise.all([1, 2, 3, 4].map(() => store().write(work)));
    });

    it("refuse another inside", async () => {
      await expect(store().write(() => store().write(async () => 1))).rejects.toThrow(/inside a write/);
      await store().write(async (tx) => void (await aWorkspace(tx)));
    });

    it("name what is taken, and keep nothing of the rest", async () => {
      const id = newId();
      await store().write((tx) => aUser(tx, { email: `${id}@lemoine.example` }));
      const second = store().write(async (tx) => {
        await aWorkspace(tx, { id });
        await insertUser(tx, {
          id: newId(),
          email: `${id}@Lemoine.Example`,
          name: "",
          passwordHash: "",
          createdAt: 0,
        });
      });
      await expect(second).rejects.toThrow(UniqueViolation);
      await expect(second).rejects.toMatchObject({ on: ["users.email"] });
      expect(await workspaceById(store().read, id)).toBeNull();
    });

    it("run effects after the commit, which may read and write", async () => {
      const email = `${newId()}@lemoine.example`;
      const seen = await new Promise((done) => {
        void store().write(async (tx) => {
          await aUser(tx, { email });
          tx.afterCommit(async () => {
            await store().write((next) => aWorkspace(next));
            done(await userByEmail(store().read, email));
          });
        });
      });
      expect(seen).toMatchObject({ email });
    });

    it("forget the effects of a work that throws", async () => {
      let ran = false;
      const failing = store().write(async (tx) => {
        tx.afterCommit(() => {
          ran = true;
        });
        await aWorkspace(tx);
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      await store().write(async (tx) => void (await aWorkspace(tx)));
      expect(ran).toBe(false);
    });
  });
}
