import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Store, useStore } from "@/db/store";
import { freshStore, storesLike } from "@/db/test-support";
import { newestActivityId } from "@/lib/activity/repository";
import { flagMeant, keyOf, workbench } from "@/lib/fixes/offer";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { now } from "@/lib/platform/clock";
import type { Result } from "@/lib/platform/result";
import { endSession } from "@/lib/sessions/repository";
import { newShareToken } from "@/lib/shares/token";
import { askedPlan } from "@/lib/start/place/asked";
import type { KnownAction } from "./known/known-action";
import { KNOWN_ACTIONS } from "./list";
import { session } from "./test-session";
import { aWorld, type World } from "./world";

// Who holds the cookie is what each test says; everything behind the cookie is real.
vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);

/** Open to anyone by design, and answer for nobody's data: the language and colours of this browser. */
const PREFERENCES = [
  "lib/people/preference-actions.ts",
  "lib/platform/i18n/actions.ts",
  "lib/platform/theme/actions.ts",
];

type Action = (input: unknown) => Promise<Result<{ change?: { activityId: string | null } }>>;

const root = path.resolve(import.meta.dirname, "../..");
const modules = globSync("{lib,app,components,db}/**/*.{ts,tsx}", { cwd: root })
  .filter((file) => /^["']use server["']/.test(readFileSync(path.join(root, file), "utf8")))
  .filter((file) => !file.endsWith("actions.test.ts"))
  .sort();
const groupOf = (file: string) =>
  file
    .replace(/^lib\//, "")
    .replace(/\/?-?actions\.ts$/, "")
    .replace(/-$/, "");

let store: Store;
let fresh: () => Store;
let world: World;

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorld));
});

beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = null;
});

afterEach(async () => {
  useStore(undefined);
  await store.close();
});

test("the list knows every server action, and no other", async () => {
  const found: Record<string, string[]> = {};
  for (const file of modules) {
    if (PREFERENCES.includes(file)) continue;
    found[groupOf(file)] = Object.keys(await import(path.join(root, file))).sort();
  }
  const known = Object.entries(KNOWN_ACTIONS).map(([group, actions]) => [group, Object.keys(actions).sort()]);
  expect(found).toEqual(Object.fromEntries(known));
});

const all = Object.entries(KNOWN_ACTIONS).flatMap(([group, actions]) =>
  Object.entries(actions).map(([name, known]) => ({ group, name, known })),
);
/** Open without an account, and about no workspace that the input names. */
const withoutAccount = ({ by }: KnownAction) => by === "stranger" || by === "share";
const members = all.filter(({ known }) => known.by !== "account" && !withoutAccount(known));
const signedIn = all.filter(({ known }) => !withoutAccount(known));
const shared = all.filter(({ known }) => known.by === "share");

async function load(group: string, name: string): Promise<Action> {
  const file = modules.find((each) => groupOf(each) === group)!;
  return (await import(path.join(root, file)))[name];
}

/** A good input of the action; what it undoes is made first. */
async function goodInput(
  name: string,
  known: KnownAction,
  side = world.here,
): Promise<Record<string, unknown>> {
  const input = known.input(world, side);
  const inWorkspace =
    known.by === "account" || withoutAccount(known) ? input : { workspace: world.here.slug, ...input };
  if (name === "applyFix") return { ...inWorkspace, ...(await somethingToFix()) };
  if (name === "placeFirstPlan") return { ...inWorkspace, digest: await digestOfPlan() };
  if (!OF_AN_ACTIVITY.has(name)) return inWorkspace;
  const kept = session.claim;
  session.claim = world.people.owner;
  const edit = await load("posts", "editPost");
  const done = await edit({
    workspace: world.here.slug,
    id: world.here.post,
    version: 1,
    patch: { title: "Avant" },
  });
  let activityId = done.ok ? done.data.change!.activityId : null;
  if (name === "redoChange") {
    const undone = await (await load("activity", "undoChange"))({ workspace: world.here.slug, activityId });
    activityId = undone.ok ? undone.data.change!.activityId : null;
  }
  if (name === "restoreVersion" && side === world.here) {
    await edit({ workspace: world.here.slug, id: world.here.post, version: 2, patch: { title: "Après" } });
    inWorkspace.version = 3;
  }
  session.claim = kept;
  return { ...inWorkspace, activityId };
}

const OF_AN_ACTIVITY: ReadonlySet<string> = new Set(["undoChange", "redoChange", "restoreVersion"]);

const owner = async () => {
  const user = await userById(store.read, world.people.owner.userId);
  return (await actorIn(store.read, user!, world.here.slug))!;
};

/** Of the plan that the workspace's answers make, as the owner would read it. */
const digestOfPlan = async () => (await askedPlan(store.read, await owner(), now(), "fr")).digest;

/** A flag of the workspace with what could be done about it, as the owner would be offered. */
async function somethingToFix() {
  const bench = await workbench(store.read, await owner(), now());
  for (const { rule, subject, from, to, publications } of bench.flags) {
    const flag = flagMeant(bench, { rule, subject, from, to, publications })!;
    const [fix] = bench.fixesFor(flag);
    if (fix) return { flag: { rule, subject, from, to, publications }, key: keyOf(fix) };
  }
  throw new Error("There is nothing to mend in the world of the tests");
}

const newest = () => newestActivityId(store.read, world.here.workspace);
const code = (outcome: Result<unknown>) => (outcome.ok ? "ok" : outcome.code);

/** One is only for an empty database, the other only where there is a mail server. */
const TRIED_ELSEWHERE: ReadonlySet<string> = new Set(["signUp", "sendMailAgain"]);

describe("a good call", () => {
  test.each(all.filter(({ name }) => !TRIED_ELSEWHERE.has(name)))(
    "$group $name",
    async ({ group, name, known }) => {
      session.claim = withoutAccount(known) ? null : world.people[known.as ?? "owner"];
      const outcome = await (await load(group, name))(await goodInput(name, known));
      expect(outcome).toMatchObject({ ok: true });
      if (outcome.ok && outcome.data.change) expect(outcome.data.change.activityId).toBe(await newest());
    },
  );
});

describe("without a session", () => {
  test.each(signedIn)("$group $name", async ({ group, name, known }) => {
    const input = await goodInput(name, known);
    expect(code(await (await load(group, name))(input))).toBe("signed_out");
  });
});

describe("with a session that was ended", () => {
  test.each(signedIn)("$group $name", async ({ group, name, known }) => {
    const input = await goodInput(name, known);
    const call = await load(group, name);
    const { owner } = world.people;
    session.claim = { ...owner, sessionVersion: 2 };
    expect(code(await call(input))).toBe("signed_out");
    await store.write((tx) => endSession(tx, owner.userId, owner.sessionId, 1));
    session.claim = owner;
    expect(code(await call(input))).toBe("signed_out");
  });
});

describe("by an outsider", () => {
  test.each(members)("$group $name", async ({ group, name, known }) => {
    const input = await goodInput(name, known);
    const before = await newest();
    session.claim = world.people.outsider;
    expect(code(await (await load(group, name))(input))).toBe("not_found");
    expect(await newest()).toBe(before);
  });
});

describe("by a viewer", () => {
  test.each(members.filter(({ known }) => known.by !== "viewer"))(
    "$group $name",
    async ({ group, name, known }) => {
      const input = await goodInput(name, known);
      const before = await newest();
      session.claim = world.people.viewer;
      expect(code(await (await load(group, name))(input))).toBe("forbidden");
      expect(await newest()).toBe(before);
    },
  );
});

describe("by a contributor who is not named on the post", () => {
  test.each(members.filter(({ known }) => known.by !== "contributor" && known.by !== "viewer"))(
    "$group $name",
    async ({ group, name, known }) => {
      const input = await goodInput(name, known);
      session.claim = world.people.contributor;
      const leaving = name === "removeMember";
      if (!leaving) expect(code(await (await load(group, name))(input))).toBe("forbidden");
    },
  );
});

describe("by an editor, where it takes a manager", () => {
  test.each(members.filter(({ known }) => known.by === "manager" || known.by === "owner"))(
    "$group $name",
    async ({ group, name, known }) => {
      const input = await goodInput(name, known);
      session.claim = world.people.editor;
      expect(code(await (await load(group, name))(input))).toBe("forbidden");
    },
  );
});

describe("by a manager, where it takes an owner", () => {
  test.each(members.filter(({ known }) => known.by === "owner"))(
    "$group $name",
    async ({ group, name, known }) => {
      const input = await goodInput(name, known);
      session.claim = world.people.manager;
      expect(code(await (await load(group, name))(input))).toBe("forbidden");
    },
  );
});

describe("with a foreign id", () => {
  test.each(members.filter(({ known }) => known.foreign))("$group $name", async ({ group, name, known }) => {
    session.claim = world.people.owner;
    const input = { workspace: world.here.slug, ...known.input(world, world.there) };
    const before = await newest();
    expect(code(await (await load(group, name))(input))).toBe(known.foreign);
    expect(await newest()).toBe(before);
  });
});

describe("over a share link", () => {
  const tokens: Record<string, () => string> = {
    revoked: () => world.here.links.revoked,
    expired: () => world.here.links.expired,
    "of somebody who may no longer plan": () => world.here.links.fallen,
    "of another workspace": () => world.there.links.open,
    "nobody made": () => newShareToken(),
  };
  const cases = shared.flatMap((each) => Object.keys(tokens).map((kind) => ({ ...each, kind })));
  test.each(cases)("$group $name, $kind", async ({ group, name, known, kind }) => {
    const input = { ...(await goodInput(name, known)), token: tokens[kind]!() };
    const before = await newest();
    // Nor does an account help: the link is all the right there is.
    for (const claim of [null, world.people.owner]) {
      session.claim = claim;
      expect(await (await load(group, name))(input)).toEqual({
        ok: false,
        code: "not_found",
        message: "not_found",
      });
    }
    expect(await newest()).toBe(before);
  });

  test.each(shared)("$group $name, with a foreign id", async ({ group, name, known }) => {
    const before = await newest();
    expect(code(await (await load(group, name))(known.input(world, world.there)))).toBe(known.foreign);
    expect(await newest()).toBe(before);
  });

  test.each(members)("opens nothing of $group $name", async ({ group, name, known }) => {
    const input = { ...(await goodInput(name, known)), token: world.here.links.open };
    session.claim = null;
    expect(code(await (await load(group, name))(input))).toBe("signed_out");
  });
});

describe("with extra fields, no object, or nothing", () => {
  test.each(all)("$group $name", async ({ group, name, known }) => {
    session.claim = world.people[known.as ?? "owner"];
    const action = await load(group, name);
    const extra = await action({ ...(await goodInput(name, known)), role: "owner" });
    if (name === "changeRole" || name === "inviteMember") return;
    expect(extra).toMatchObject({ ok: false, code: "invalid", fields: { role: "unknown_key" } });
    for (const nonsense of [undefined, null, 7, "x", []])
      expect(code(await action(nonsense))).toBe("invalid");
  });
});

test("the first account is the only one that anybody can make", async () => {
  const { signUp } = await import("@/lib/people/account-actions");
  const first = {
    name: "Lucie",
    email: "lucie@lemoine.example",
    password: "a long enough password",
    workspaceName: "Aciers",
    locale: "fr",
    timeZone: "Europe/Paris",
  };
  expect(await signUp(first)).toMatchObject({ ok: false, code: "refused", message: "accounts_exist" });
  const empty = freshStore();
  useStore(empty);
  expect(await signUp(first)).toMatchObject({ ok: true, data: { slug: "aciers" } });
  expect(await signUp({ ...first, email: "autre@lemoine.example" })).toMatchObject({
    ok: false,
    message: "accounts_exist",
  });
  await empty.close();
});
