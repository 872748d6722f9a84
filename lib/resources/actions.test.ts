import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { DEMO_NOW, demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { frameAt } from "@/lib/calendar/frame";
import { channelById, channelsOf } from "@/lib/channels/repository";
import { judgedAnew } from "@/lib/flags/judge";
import { editObjective } from "@/lib/objectives/actions";
import { objectivesOf } from "@/lib/objectives/repository";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { checkPlan } from "@/lib/plan/check";
import { type Flag, RULE_IDS } from "@/lib/plan/flag";
import { createPost } from "@/lib/posts/actions";
import { switchRuleOff } from "@/lib/tuning/actions";
import { exportedPlan } from "@/lib/workspaces/queries";
import { updateWorkspace, workspaceById } from "@/lib/workspaces/repository";
import { adoptScenario, editChannelTimes, editMonthlyMoney } from "./actions";
import { resourcesOf } from "./queries";
import { whatIf } from "./what-if/queries";
import type { Scenario } from "./what-if/scenario";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse(DEMO_NOW) }));

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) => empty.write(demoWithEveryRole)));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  as("manager");
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const as = (role: Role) => {
  session.claim = claimOf(userOf[role]);
};
const actor = async () => (await actorIn(store.read, (await userById(store.read, userOf.manager))!, W))!;
const document = async () => JSON.parse(await exportedPlan(await actor(), "document"));
const shown = async (scenario: Scenario) => (await whatIf(await actor(), scenario))!;
const adopted = async (scenario: Scenario) =>
  done(adoptScenario({ workspace: W, scenario: [...scenario], seen: (await shown(scenario)).seen }));

const aChannel = { do: "add_channel", network: "tiktok", name: "TikTok", monitor: null } as const;
const anObjective = { do: "add_objective", kind: "employer_brand", name: "Recruter", weight: 0.2 } as const;

/** All that the check says of the workspace as it stands, with nothing kept from before. */
async function flagsNow(): Promise<Flag[]> {
  const who = await actor();
  const frame = await frameAt(store.read, who, Date.parse(DEMO_NOW));
  return [...(await judgedAnew(store.read, W, frame, null)).flags];
}

/** Whatever ids new things got. */
async function nameless(flags: readonly Flag[], known: ReadonlySet<string>): Promise<string[]> {
  const written = (flag: Flag) =>
    JSON.stringify({
      ...flag,
      subject: Object.entries(flag.subject).map(([of, id]) => [of, known.has(id) ? id : "new"]),
    });
  return flags.map(written).sort();
}

describe("a scenario", () => {
  test.each<[string, () => Promise<Scenario>]>([
    ["a network more", async () => [aChannel]],
    ["a network less that has a past", async () => [{ do: "drop_channel", id: "li" }]],
    ["an objective more", async () => [anObjective]],
    [
      "an objective less",
      async () => [{ do: "drop_objective", id: (await objectivesOf(store.read, W))[0]!.id }],
    ],
    [
      "all at once",
      async () => [
        aChannel,
        { ...aChannel, network: "bluesky", name: "Bluesky", monitor: "ines" },
        anObjective,
        { do: "drop_channel", id: (await channelsOf(store.read, W))[1]!.id },
        { do: "drop_objective", id: (await objectivesOf(store.read, W))[1]!.id },
      ],
    ],
  ])("adopted, is what was shown, and one undo takes it back: %s", async (_, make) => {
    const [before, flags] = [await document(), await flagsNow()];
    const scenario = await make();
    const told = await shown(scenario);
    const { change, leaving } = await adopted(scenario);
    const after = await flagsNow();
    expect(after.length).toBe(told.flags.after);
    expect(leaving).toBe(told.channels.reduce((all, one) => all + one.leaving, 0));
    // The counts by rule of a check from scratch are those that were shown.
    const countOf = (those: readonly Flag[]) =>
      Object.fromEntries(RULE_IDS.map((rule) => [rule, those.filter((one) => one.rule === rule).length]));
    const [was, is] = [countOf(flags), countOf(after)];
    for (const { rule, count } of told.flags.came) was[rule]! += count;
    for (const { rule, count } of told.flags.went) was[rule]! -= count;
    expect(was).toEqual(is);
    const { resources } = await resourcesOf(await actor());
    expect(resources.gauge).toEqual(told.after);
    await done(undoChange({ workspace: W, activityId: change.activityId! }));
    expect(await document()).toEqual(before);
    expect(await nameless(await flagsNow(), new Set())).toEqual(await nameless(flags, new Set()));
  });

  test("judges as the whole plan, exported, is judged", async () => {
    const scenario = [aChannel, { do: "drop_channel", id: "li" } as const];
    const told = await shown(scenario);
    await adopted(scenario);
    expect(checkPlan(await document()).length).toBe(told.flags.after);
  });

  test("that is taken back can be done again", async () => {
    const { change } = await adopted([aChannel, { do: "drop_channel", id: "li" }]);
    const after = await document();
    const back = await done(undoChange({ workspace: W, activityId: change.activityId! }));
    await done(redoChange({ workspace: W, activityId: back.change.activityId! }));
    expect(await document()).toEqual(after);
  });

  test("leaves the published past of a channel where it is", async () => {
    const out = (plan: { posts: { status: string; publications?: { channel: string }[] }[] }) =>
      plan.posts
        .filter(({ status }) => status === "published")
        .flatMap(({ publications = [] }) => publications)
        .filter(({ channel }) => channel === "li").length;
    const before = out(await document());
    expect(before).toBeGreaterThan(0);
    const told = await shown([{ do: "drop_channel", id: "li" }]);
    expect(told.channels).toMatchObject([{ id: "li", how: "rests", published: before }]);
    await adopted([{ do: "drop_channel", id: "li" }]);
    expect(await channelById(store.read, W, "li")).toMatchObject({ presence: "minimal", deletedAt: null });
    expect(out(await document())).toBe(before);
  });

  test("does not tell of rules that are switched off", async () => {
    expect((await shown([aChannel])).flags.came.map(({ rule }) => rule)).toContain("channel.unmonitored");
    await done(switchRuleOff({ workspace: W, rule: "channel.unmonitored", reason: "Tout le monde répond" }));
    expect((await shown([aChannel])).flags.came.map(({ rule }) => rule)).not.toContain("channel.unmonitored");
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      "a publication more on the channel that goes",
      () => done(createPost({ workspace: W, title: "Salon", publications: [{ channelId: "li", at: null }] })),
    ],
    [
      "the channel itself",
      () =>
        done(editChannelTimes({ workspace: W, id: "li", version: 1, patch: { followMinutesPerWeek: 5 } })),
    ],
  ])("is refused once somebody changed %s", async (_, meanwhile) => {
    const scenario: Scenario = [{ do: "drop_channel", id: "li" }];
    const { seen } = await shown(scenario);
    await meanwhile();
    const before = await document();
    expect(await adoptScenario({ workspace: W, scenario: [...scenario], seen })).toMatchObject({
      code: "conflict",
      message: "what_if_changed",
    });
    expect(await document()).toEqual(before);
  });

  test("is refused once the weights that it shares out are others", async () => {
    const { seen } = await shown([anObjective]);
    const [first] = await objectivesOf(store.read, W);
    await done(editObjective({ workspace: W, id: first!.id, version: 1, patch: { weight: 0.01 } }));
    expect(await adoptScenario({ workspace: W, scenario: [anObjective], seen })).toMatchObject({
      code: "conflict",
    });
  });

  test("does not mind what it does not name", async () => {
    const { seen } = await shown([anObjective]);
    await done(createPost({ workspace: W, title: "Salon", publications: [] }));
    await done(adoptScenario({ workspace: W, scenario: [anObjective], seen }));
  });

  test("of objectives is an editor's to adopt, of networks a manager's", async () => {
    as("editor");
    await done(
      adoptScenario({ workspace: W, scenario: [anObjective], seen: (await shown([anObjective])).seen }),
    );
    const { seen } = await shown([aChannel]);
    expect(await adoptScenario({ workspace: W, scenario: [aChannel], seen })).toMatchObject({
      code: "forbidden",
    });
  });

  test.each<[string, Scenario]>([
    ["a channel", [{ do: "drop_channel", id: "nobody" }]],
    ["an objective", [{ do: "drop_objective", id: "nobody" }]],
    ["a monitor", [{ ...aChannel, monitor: "nobody" }]],
  ])("that names %s of another workspace is not found", async (_, scenario) => {
    expect(await whatIf(await actor(), scenario)).toBeNull();
    expect(
      await adoptScenario({ workspace: W, scenario: [...scenario], seen: { channels: {}, objectives: {} } }),
    ).toMatchObject({ code: "not_found" });
  });

  test.each<[string, unknown]>([
    ["none", []],
    [
      "the same twice",
      [
        { do: "drop_channel", id: "li" },
        { do: "drop_channel", id: "li" },
      ],
    ],
    ["more weight than there is", [anObjective, { ...anObjective, weight: 0.9 }]],
    ["an unknown step", [{ do: "sell" }]],
    ["an unknown key", [{ ...aChannel, cadence: null }]],
    ["a name of nothing", [{ ...aChannel, name: "  " }]],
    ["nine at once", Array.from({ length: 9 }, () => aChannel)],
  ])("of %s is invalid", async (_, scenario) => {
    const seen = { channels: {}, objectives: {} };
    expect(await adoptScenario({ workspace: W, scenario, seen } as never)).toMatchObject({ code: "invalid" });
  });

  test("keeps a name as it was typed", async () => {
    const name = `<img src=x onerror=alert(1)> ' " \u202e {count}`;
    await adopted([{ ...aChannel, name }]);
    expect((await channelsOf(store.read, W)).at(-1)!.name).toBe(name);
  });
});

describe("what a week takes", () => {
  test("is edited by channel, guarded by its version, and undone", async () => {
    const { change } = await done(
      editChannelTimes({ workspace: W, id: "li", version: 1, patch: { followMinutesPerWeek: 45 } }),
    );
    const following = async () => (await resourcesOf(await actor())).resources.gauge.following;
    expect(await following()).toBe(45);
    const late = { workspace: W, id: "li", version: 1, patch: { careMinutesPerWeek: 5 } };
    expect(await editChannelTimes(late)).toMatchObject({ code: "conflict" });
    await done(undoChange({ workspace: W, activityId: change.activityId! }));
    expect(await following()).toBe(0);
  });

  test("is no part of the plan document", async () => {
    const before = await document();
    await done(editChannelTimes({ workspace: W, id: "li", version: 1, patch: { followMinutesPerWeek: 45 } }));
    await done(editMonthlyMoney({ workspace: W, version: 1, moneyPerMonth: 250 }));
    expect(await document()).toEqual(before);
  });

  test.each([
    ["below nothing", -1, "too_small"],
    ["more than a week", 10_081, "too_big"],
  ])("is not %s", async (_, minutes, fault) => {
    const patch = { followMinutesPerWeek: minutes };
    expect(await editChannelTimes({ workspace: W, id: "li", version: 1, patch })).toMatchObject({
      code: "invalid",
      fields: { "patch.followMinutesPerWeek": fault },
    });
  });

  test("money of a month keeps what else was said of the means, and leaves nothing behind", async () => {
    await store.write((tx) =>
      updateWorkspace(tx, W, 1, { means: { formats: ["photo"], moneyPerMonth: null } }),
    );
    const { change } = await done(editMonthlyMoney({ workspace: W, version: 2, moneyPerMonth: 250 }));
    expect((await workspaceById(store.read, W))!.means).toEqual({ formats: ["photo"], moneyPerMonth: 250 });
    expect(await editMonthlyMoney({ workspace: W, version: 2, moneyPerMonth: 1 })).toMatchObject({
      code: "conflict",
    });
    await done(undoChange({ workspace: W, activityId: change.activityId! }));
    expect((await workspaceById(store.read, W))!.means).toEqual({ formats: ["photo"], moneyPerMonth: null });
  });
});
