import { describe, expect, it } from "vitest";
import { aWorkspace } from "@/db/builders";
import type { Store } from "@/db/store";
import {
  countMails,
  insertMail,
  mailById,
  type NewMail,
  pageOfMails,
  updateMail,
} from "@/lib/mails/repository";
import { newId } from "@/lib/platform/id";

export function mailsComply(store: () => Store): void {
  const post = (workspaceId: string, over: Partial<NewMail> = {}) =>
    store().write((tx) =>
      insertMail(tx, {
        id: newId(),
        workspaceId,
        userId: null,
        address: "ines@lemoine.example",
        subject: "Un été 100 % acier",
        text: "t",
        html: "h",
        unsubscribe: null,
        state: "waiting",
        createdAt: 1,
        stateAt: 1,
        ...over,
      }),
    );

  describe("mails", () => {
    it("change their state only from the one that is meant", async () => {
      const { id: workspace } = await store().write((tx) => aWorkspace(tx));
      const mail = await post(workspace);
      const mark = (patch: Parameters<typeof updateMail>[2]) =>
        store().write((tx) => updateMail(tx, mail.id, patch, { state: "handing_over", attempts: 1 }));
      expect(await mark({ states: ["failed"] })).toBeNull();
      expect(await mark({ states: ["waiting"], version: 2 })).toBeNull();
      expect(await mark({ states: ["waiting"], attempts: 1 })).toBeNull();
      expect(await mark({ states: ["waiting"], version: 1, attempts: 0 })).toMatchObject({ version: 2 });
      expect(await mailById(store().read, mail.id)).toMatchObject({ state: "handing_over", attempts: 1 });
    });

    it("are listed by workspace, state and words, the newest first", async () => {
      const { id: workspace } = await store().write((tx) => aWorkspace(tx));
      const { id: elsewhere } = await store().write((tx) => aWorkspace(tx));
      const a = await post(workspace, { createdAt: 1 });
      const b = await post(workspace, {
        createdAt: 2,
        state: "sent",
        subject: "Digest",
        address: "A@b.example",
      });
      await post(elsewhere);
      const found = async (selection: Partial<Parameters<typeof countMails>[2]>) => {
        const whole = { state: null, words: "", ...selection };
        const rows = await pageOfMails(store().read, workspace, whole, { offset: 0, limit: 9 });
        expect(await countMails(store().read, workspace, whole)).toBe(rows.length);
        return rows.map(({ id }) => id);
      };
      expect(await found({})).toEqual([b.id, a.id]);
      expect(await found({ state: "sent" })).toEqual([b.id]);
      expect(await found({ words: "a@B" })).toEqual([b.id]);
      expect(await found({ words: "100 %" })).toEqual([a.id]);
      expect(await found({ words: "100_%" })).toEqual([]);
    });
  });
}
