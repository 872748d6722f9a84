import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { aContributor, aMember, anAssignment, aPost, aWorkspace } from "@/db/builders";
import type { Tx } from "@/db/store";
import { freshStore, type TestStore } from "@/db/test-support";
import type { JobHandler } from "@/lib/jobs/handler";
import { type JobRow, jobByKey, takeJobs } from "@/lib/jobs/repository";
import { settle } from "@/lib/jobs/settling";
import { mailById, pageOfMails } from "@/lib/mails/repository";
import { deleteMember, insertMember, memberOf, type UserRow, updateMember } from "@/lib/people/repository";
import { atOnce, digest, queueRound, reminders, round } from "./jobs";
import { countUnread, keepPreference, pageOfNotices, setRead } from "./repository";
import { GATHER_MS, tell } from "./tell";

let store: TestStore;
let time: number;
let workspace: { id: string; slug: string };
let ines: UserRow;

const HOUR = 3600_000;
const at = (text: string) => Date.parse(text);

beforeEach(async () => {
  store = freshStore();
  // A Monday, nine in Paris.
  time = at("2026-11-09T08:00:00Z");
  [workspace, ines] = await store.write(async (tx) => {
    const made = await aWorkspace(tx, { name: "Aciers" });
    return [made, (await aMember(tx, made.id, "contributor", { name: "Inès", locale: "fr" })).user];
  });
});
afterEach(() => store.close());

const HANDLERS: Record<string, JobHandler> = { round, reminders, digest, at_once: atOnce };

/** Does all that is due, as a worker would, and what comes of it; answers the kinds in order. */
async function work(): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    const jobs = await store.write((tx) => takeJobs(tx, time, { id: "w", until: time + HOUR }, 99));
    const ours = jobs.filter(({ kind }) => kind !== "mail");
    if (ours.length === 0) return done;
    for (const job of ours) {
      done.push(job.kind);
      await perform(job);
    }
  }
}

async function perform(job: JobRow): Promise<void> {
  const handler = HANDLERS[job.kind]!;
  await settle(store, handler, job, await outcomeOf(job), time);
}

const outcomeOf = (job: JobRow) =>
  HANDLERS[job.kind]!.run({ job, store, clock: () => time, leaseMs: HOUR, hold: async () => true });

async function oneRound(): Promise<string[]> {
  await store.write((tx) => queueRound(tx, time));
  return (await work()).filter((kind) => kind !== "round");
}

const news = (title: string, over: { userId?: string; workspaceId?: string; tx?: Tx } = {}) => {
  const notice = {
    userId: over.userId ?? ines.id,
    kind: "asked" as const,
    key: `asked:${title}`,
    postId: "p",
    payload: { title, by: "Lucie", role: "author", due: "2026-11-13" },
  };
  return store.write((tx) => tell(tx, over.workspaceId ?? workspace.id, [notice], time));
};

const prefer = (mode: "at_once" | "daily" | "none", over: { hour?: number; timeZone?: string } = {}) =>
  store.write((tx) => keepPreference(tx, ines.id, { mode, hour: 8, timeZone: null, ...over }));

async function mails(workspaceId = workspace.id) {
  const rows = await pageOfMails(
    store.read,
    workspaceId,
    { state: null, words: "" },
    { offset: 0, limit: 99 },
  );
  return Promise.all(rows.map(async ({ id }) => (await mailById(store.read, id))!));
}

describe("the digest", () => {
  it("comes once a local day, with what is new, and not without", async () => {
    await news("Été");
    await news("Hiver");
    expect(await oneRound()).toContain("digest");
    const [first, ...none] = await mails();
    expect(none).toEqual([]);
    expect(first).toMatchObject({ userId: ines.id, address: ines.email, subject: "2 nouvelles · Aciers" });
    const spaced = first!.text.replaceAll("\u00a0", " ");
    expect(spaced).toContain("Lucie vous confie la rédaction de « Été », pour le vendredi 13 novembre 2026");
    expect(first!.text).toMatch(new RegExp(`http\\S+/w/${workspace.slug}/posts/p`));
    expect(first!.unsubscribe).toMatch(/\/api\/unsubscribe\/[\w-]+\.[\w-]+$/);
    // The same day: what comes later waits.
    await news("Printemps");
    for (let hour = 0; hour < 14; hour++, time += HOUR) await oneRound();
    expect(await mails()).toHaveLength(1);
    // The next.
    time = at("2026-11-10T07:30:00Z");
    await oneRound();
    expect((await mails())[0]!.subject.replaceAll("\u00a0", " ")).toBe(
      "Lucie vous confie la rédaction de « Printemps », pour le vendredi 13 novembre 2026 · Aciers",
    );
    time = at("2026-11-11T07:30:00Z");
    await oneRound();
    expect(await mails()).toHaveLength(2);
  });

  it("comes at their hour, in their zone", async () => {
    await prefer("daily", { hour: 18, timeZone: "America/Montreal" });
    await news("Été");
    for (; time < at("2026-11-09T23:00:00Z"); time += HOUR) await oneRound();
    expect(await mails()).toEqual([]);
    await oneRound();
    expect(await mails()).toHaveLength(1);
  });

  it("leaves out what was read in the application", async () => {
    await news("Été");
    await store.write((tx) => setRead(tx, workspace.id, ines.id, time));
    await oneRound();
    expect(await mails()).toEqual([]);
  });

  it("says nothing of a workspace to who left it, and nothing of one in the mail of another", async () => {
    const other = await store.write(async (tx) => {
      const made = await aWorkspace(tx, { name: "Ailleurs" });
      const { member } = await aMember(tx, made.id, "viewer");
      const mine = await insertMember(tx, { ...member, userId: ines.id });
      return { ...made, version: mine.version };
    });
    await news("Ici");
    await news("Là-bas", { workspaceId: other.id });
    await store.write((tx) => queueRound(tx, time));
    await store.write((tx) => deleteMember(tx, other.id, ines.id, other.version));
    await work();
    expect(await mails(other.id)).toEqual([]);
    const [mail] = await mails();
    expect(mail!.text).toContain("Ici");
    expect(mail!.text).not.toContain("Là-bas");
  });

  it("is not written by who lost the job", async () => {
    await news("Été");
    await store.write((tx) => queueRound(tx, time));
    const [lost] = await store.write((tx) => takeJobs(tx, time, { id: "w", until: time + HOUR }, 1));
    time += HOUR;
    const [taken] = await store.write((tx) => takeJobs(tx, time, { id: "x", until: time + HOUR }, 1));
    await perform(lost!);
    const key = `digest:${workspace.id}:${ines.id}:2026-11-09`;
    expect(await jobByKey(store.read, key)).toBeNull();
    await perform(taken!);
    expect(await jobByKey(store.read, key)).not.toBeNull();
  });

  it("is in the language of who reads it", async () => {
    const english = await store.write((tx) => aMember(tx, workspace.id, "editor", { locale: "en" }));
    await news("Summer", { userId: english.user.id });
    await oneRound();
    expect((await mails())[0]!.subject).toContain("asks you for the text of “Summer”");
  });

  it.each([
    ["the clocks go forward", "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z"],
    ["the clocks go back", "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z"],
  ])("comes once a day where %s, also at the hour that is not there or there twice", async (_, from, to) => {
    await prefer("daily", { hour: 2 });
    const days: string[] = [];
    let count = 0;
    for (time = at(from); time < at(to); time += 2 * HOUR) {
      await news(`n${time}`);
      await oneRound();
      const now = (await mails()).length;
      if (now > count) days.push(new Date(time).toISOString().slice(0, 10));
      count = now;
    }
    // The first round finds the hour of the present day past and does not let it fall under the table.
    expect(days).toEqual(
      [from, ...[1, 2].map((n) => new Date(at(from) + n * 24 * HOUR).toISOString())].map((d) =>
        d.slice(0, 10),
      ),
    );
  });
});

describe("mails at once", () => {
  it("gather what comes within a minute or two", async () => {
    await prefer("at_once");
    await news("Un");
    time += 30_000;
    await news("Deux");
    expect(await work()).toEqual([]);
    time += GATHER_MS - 30_000;
    expect(await work()).toEqual(["at_once"]);
    time += GATHER_MS;
    expect(await work()).toEqual(["at_once"]);
    expect((await mails()).map(({ subject }) => subject)).toEqual(["2 nouvelles · Aciers"]);
    expect(await oneRound()).not.toContain("digest");
  });

  it("are none for who wants none by now; in the application they are there", async () => {
    await prefer("at_once");
    await news("Un");
    await prefer("none");
    time += GATHER_MS;
    await work();
    expect(await mails()).toEqual([]);
    expect(await countUnread(store.read, workspace.id, ines.id)).toBe(1);
  });
});

test("reminders come on working days, once for each assignment and day", async () => {
  const told = async () =>
    (await pageOfNotices(store.read, workspace.id, ines.id, { unread: false, offset: 0, limit: 99 }))
      .map(({ key }) => key.replace(/:[^:]+:/, " "))
      .reverse();
  await store.write(async (tx) => {
    const of = { workspaceId: workspace.id };
    const contributorId = (await aContributor(tx, of)).id;
    const member = await memberOf(tx, workspace.id, ines.id);
    await updateMember(tx, workspace.id, ines.id, member!.version, { contributorId });
    const post = await aPost(tx, { ...of, status: "draft" });
    const idea = await aPost(tx, { ...of, status: "idea" });
    const asked = { ...of, contributorId, role: "author" as const, minutes: 30, done: false };
    await anAssignment(tx, { ...asked, postId: post.id, due: "2026-11-16" });
    await anAssignment(tx, { ...asked, postId: post.id, due: "2026-11-06" });
    await anAssignment(tx, { ...asked, postId: idea.id, due: "2026-11-16" });
  });
  const days: Record<string, string[]> = {};
  for (; time < at("2026-11-18T00:00:00Z"); time += 6 * HOUR) {
    const before = (await told()).length;
    await oneRound();
    const fresh = (await told()).slice(before);
    if (fresh.length > 0) days[new Date(time).toISOString().slice(0, 10)] = fresh;
  }
  expect(days).toEqual({
    "2026-11-09": ["overdue 2026-11-06"],
    "2026-11-13": ["due_tomorrow 2026-11-16"],
    "2026-11-17": ["overdue 2026-11-16"],
  });
});
