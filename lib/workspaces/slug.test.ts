import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aMember, aUser, aWorkspace } from "@/db/builders";
import type { Store } from "@/db/store";
import { freshStore } from "@/db/test-support";
import { addOwner } from "./create";
import { freeSlug, slugOf } from "./slug";

test.each([
  ["Aciers Lemoine & Fils", "aciers-lemoine-fils"],
  ["  L’Œuvre du Cœur, à Besançon !  ", "l-oeuvre-du-coeur-a-besancon"],
  ["Straße Łódź Ærø", "strasse-lodz-aero"],
  ["ﬁlière №1", "filiere-no1"],
  ["---", "espace"],
  ["株式会社", "espace"],
  ["🌰", "espace"],
  ["../../etc/passwd", "etc-passwd"],
  [`${"a".repeat(49)} bcd`, "a".repeat(49)],
  ["Éa".repeat(60), "ea".repeat(25)],
])("%j is at %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

describe("a name that is taken", () => {
  let store: Store;
  let owner: string;
  let stranger: string;

  beforeEach(async () => {
    store = freshStore();
    await store.write(async (tx) => {
      const { id } = await aWorkspace(tx, { slug: "renault" });
      owner = (await aMember(tx, id, "owner")).user.id;
      stranger = (await aUser(tx)).id;
    });
  });
  afterEach(() => store.close());

  test("is numbered for whoever is in all workspaces there are", async () => {
    expect(await freeSlug(store.read, "Peugeot", owner)).toBe("peugeot");
    expect(await freeSlug(store.read, "Renault", owner)).toBe("renault-2");
    await store.write(async (tx) => {
      const { id } = await aWorkspace(tx, { slug: "renault-2" });
      await addOwner(tx, id, owner, 0);
    });
    expect(await freeSlug(store.read, "Renault", owner)).toBe("renault-3");
  });

  test("tells nobody else that it is: their names get letters, taken or not", async () => {
    const slugs = [
      await freeSlug(store.read, "Renault", stranger),
      await freeSlug(store.read, "Renault", stranger),
      await freeSlug(store.read, "Peugeot", stranger),
    ];
    expect(slugs).toEqual([
      expect.stringMatching(/^renault-[a-z2-9]{5}$/),
      expect.stringMatching(/^renault-[a-z2-9]{5}$/),
      expect.stringMatching(/^peugeot-[a-z2-9]{5}$/),
    ]);
    expect(slugs[0]).not.toBe(slugs[1]);
  });
});
