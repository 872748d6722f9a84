import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "./document";
import { anyFullPlan } from "./oracle/full-plan";
import { faultLine, readPlan } from "./read";
import { inStatedOrder, toDocument, writePlan } from "./write";

const CASES = path.join(import.meta.dirname, "cases");

describe("a plan that is written and read again", { timeout: 60_000 }, () => {
  test("is the same plan", () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        expect(readPlan(JSON.parse(writePlan(plan)))).toEqual({ ok: true, plan });
      }),
      { numRuns: 500 },
    );
  });

  test("is written to the byte as it was, whatever the order of its keys", () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        expect(writePlan(keysReversed(plan))).toBe(writePlan(plan));
      }),
      { numRuns: 100 },
    );
  });

  test("is written alike in its stated order, whatever the order of its lists", () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        const other = { ...plan, posts: plan.posts.toReversed(), channels: plan.channels.toReversed() };
        expect(writePlan(inStatedOrder(other))).toBe(writePlan(inStatedOrder(plan)));
      }),
      { numRuns: 100 },
    );
  });

  test.each(readdirSync(CASES).filter((name) => name.endsWith(".json")))("%s", (name) => {
    const { plan } = JSON.parse(readFileSync(path.join(CASES, name), "utf8"));
    const reading = readPlan(plan);
    expect(reading.ok && readPlan(toDocument(reading.plan))).toEqual(reading);
  });
});

test("minus nothing reads nothing", () => {
  const document = valid();
  document.posts[0].cost = -0;
  const reading = readPlan(document);
  expect(reading.ok && reading.plan.posts[0]?.cost).toBe(0);
});

test("what is left out reads null, empty, 0 or false", () => {
  const reading = readPlan({
    format: "marronnier/plan@1",
    workspace: { name: "A", timeZone: "UTC" },
    period: { from: "2026-11-02", to: "2026-11-29" },
    channels: [{ id: "li", name: "Page", network: "linkedin", cadence: { per: "week" } }],
    events: [{ id: "e", name: "Salon", start: "2026-11-17", end: "2026-11-19", kind: "trade_show" }],
    contributors: [{ id: "lucie", name: "Lucie" }],
    tasks: [{ id: "t", event: "e", title: "Brief" }],
    posts: [
      {
        id: "p",
        title: "Sujet",
        status: "draft",
        publications: [{ id: "q", channel: "li" }],
        assignments: [{ contributor: "lucie", role: "author" }],
      },
    ],
  });
  expect(reading.ok && reading.plan).toEqual({
    format: "marronnier/plan@1",
    workspace: { name: "A", timeZone: "UTC", weekStart: "monday", sites: [], limits: {} },
    period: { from: "2026-11-02", to: "2026-11-29" },
    today: null,
    channels: [
      {
        id: "li",
        name: "Page",
        network: "linkedin",
        timeZone: null,
        presence: "active",
        activeFrom: null,
        activeTo: null,
        pauses: [],
        cadence: {
          per: "week",
          min: null,
          max: null,
          maxPerDay: null,
          minGapHours: null,
          maxSilenceDays: null,
        },
        monitors: [],
        careMinutesPerWeek: null,
      },
    ],
    objectives: [],
    campaigns: [],
    events: [
      {
        id: "e",
        name: "Salon",
        start: "2026-11-17",
        end: "2026-11-19",
        kind: "trade_show",
        preparationDays: null,
        communicationDays: null,
        freezeDays: null,
        followUpDays: null,
        owner: null,
      },
    ],
    contributors: [{ id: "lucie", name: "Lucie", minutesPerWeek: 0, absences: [] }],
    tasks: [{ id: "t", event: "e", title: "Brief", due: null, done: false }],
    audiences: [],
    columns: [],
    posts: [
      {
        id: "p",
        title: "Sujet",
        status: "draft",
        objective: null,
        campaign: null,
        event: null,
        format: null,
        promotional: false,
        cost: 0,
        createdAt: null,
        text: "",
        link: null,
        media: [],
        publications: [{ id: "q", channel: "li", at: null, text: null, result: null }],
        assignments: [{ contributor: "lucie", role: "author", minutes: 0, due: null, done: false }],
        audience: null,
        column: null,
      },
    ],
  });
});

describe("keys beyond the specification", () => {
  const smallest = {
    format: "marronnier/plan@1",
    workspace: { name: "Essai", timeZone: "Europe/Paris" },
    period: { from: "2026-11-02", to: "2026-11-29" },
    posts: [{ id: "p", title: "Sujet", status: "draft" }],
  };
  const written = (document: unknown) => {
    const reading = readPlan(document);
    if (!reading.ok) throw new Error(reading.errors.map(faultLine).join("\n"));
    return JSON.parse(writePlan(reading.plan));
  };

  test("are not written where nobody uses them: other readers of the format would refuse them", () => {
    const { posts, ...plan } = written(smallest);
    for (const key of ["audiences", "columns"]) expect(plan).not.toHaveProperty(key);
    for (const key of ["audience", "column"]) expect(posts[0]).not.toHaveProperty(key);
  });

  test("come back as they were where somebody does", () => {
    const audience = { id: "a", name: "Artisans", market: "b2b", sector: "Bâtiment", job: null };
    const used = {
      ...smallest,
      audiences: [{ ...audience, age: null, place: "Nantes", tone: "Direct" }],
      columns: [{ id: "c", name: "Coulisses", brief: "Une photo, trois lignes", share: 0.25 }],
      posts: [{ ...smallest.posts[0], audience: "a", column: "c" }],
    };
    const { audiences, columns, posts } = written(used);
    expect({ audiences, columns }).toEqual({ audiences: used.audiences, columns: used.columns });
    expect(posts[0]).toMatchObject({ audience: "a", column: "c" });
  });

  test("name what is there", () => {
    const reading = readPlan({
      ...smallest,
      posts: [{ ...smallest.posts[0], audience: "a9", column: "c9" }],
    });
    expect(reading.ok ? [] : reading.errors.map(faultLine)).toEqual([
      'posts[0].audience: post "p" names "a9", which is not among the audiences',
      'posts[0].column: post "p" names "c9", which is not among the columns',
    ]);
  });
});

describe("what is wrong is named", { timeout: 60_000 }, () => {
  test.each<[string, (document: Loose) => void, string]>([
    ["an unknown key", (d) => (d.posts[0].zork = 1), "posts[0].zork: is not a key of the plan format"],
    ["an unknown key that is no word", (d) => (d["a b"] = 1), '["a b"]: is not a key of the plan format'],
    [
      "a key with a past",
      (d) => Object.defineProperty(d, "__proto__", { value: 1, enumerable: true }),
      "__proto__: is not a key of the plan format",
    ],
    [
      "another format",
      (d) => (d.format = "marronnier/plan@2"),
      'format: is not one of marronnier/plan@1: "marronnier/plan@2"',
    ],
    ["no format", (d) => delete d.format, "format: is missing"],
    ["no period", (d) => delete d.period, "period: is missing"],
    [
      "no channel named",
      (d) => delete d.posts[0].publications[0].channel,
      "posts[0].publications[0].channel: is missing",
    ],
    [
      "a day that is not",
      (d) => (d.period.from = "2026-02-30"),
      'period.from: is not a date (YYYY-MM-DD): "2026-02-30"',
    ],
    ["the year 1", (d) => (d.period.from = "0001-01-01"), 'period.from: is before 1900: "0001-01-01"'],
    [
      "a period backwards",
      (d) => (d.period.to = "2026-01-01"),
      "period.to: 2026-01-01 is before from (2026-11-02)",
    ],
    [
      "an endless period",
      (d) => (d.period.to = "2999-01-01"),
      "period: is longer than 100 years: 2026-11-02 to 2999-01-01",
    ],
    [
      "an event backwards",
      (d) => (d.events[0].end = "2026-11-01"),
      "events[0].end: 2026-11-01 is before start (2026-11-17)",
    ],
    [
      "a pause backwards",
      (d) => (d.channels[0].pauses = [{ from: "2026-11-02", to: "2026-11-01" }]),
      "channels[0].pauses[0].to: 2026-11-01 is before from (2026-11-02)",
    ],
    [
      "dates of activity backwards",
      (d) => Object.assign(d.channels[0], { activeFrom: "2026-11-02", activeTo: "2026-11-01" }),
      "channels[0].activeTo: 2026-11-01 is before activeFrom (2026-11-02)",
    ],
    [
      "a time that is not",
      (d) => (d.posts[0].publications[0].at = "2026-11-09T24:00"),
      'posts[0].publications[0].at: is not a date and time (YYYY-MM-DDTHH:MM): "2026-11-09T24:00"',
    ],
    [
      "a zone that is not",
      (d) => (d.workspace.timeZone = "Mars/Olympus"),
      'workspace.timeZone: is not a time zone: "Mars/Olympus"',
    ],
    [
      "an offset for a zone",
      (d) => (d.channels[0].timeZone = "+01:00"),
      'channels[0].timeZone: is not a time zone: "+01:00"',
    ],
    [
      "a creation in local time",
      (d) => (d.posts[0].createdAt = "2026-11-09T09:00"),
      'posts[0].createdAt: is not an instant in UTC (YYYY-MM-DDTHH:MM:SSZ): "2026-11-09T09:00"',
    ],
    [
      "a network that is not",
      (d) => (d.channels[0].network = "myspace"),
      "channels[0].network: is not one of facebook, instagram,",
    ],
    ["a kind that is not", (d) => (d.events[0].kind = "party"), "events[0].kind: is not one of trade_show,"],
    ["a status that is not", (d) => (d.posts[0].status = "done"), "posts[0].status: is not one of idea,"],
    ["a format that is not", (d) => (d.posts[0].format = "hologram"), "posts[0].format: is not one of text,"],
    [
      "a word where null may not be",
      (d) => (d.posts[0].title = null),
      "posts[0].title: must be text, not null",
    ],
    [
      "minus five minutes",
      (d) => (d.posts[0].assignments = [{ contributor: "lucie", role: "author", minutes: -5 }]),
      "posts[0].assignments[0].minutes: must be at least 0, not -5",
    ],
    [
      "a weight of three",
      (d) => (d.objectives = [{ id: "o", name: "O", kind: "custom", weight: 3 }]),
      "objectives[0].weight: must be between 0 and 1, not 3",
    ],
    [
      "half a day of preparation",
      (d) => (d.events[0].preparationDays = 0.5),
      "events[0].preparationDays: must be a whole number, not 0.5",
    ],
    [
      "a limit that is not",
      (d) => (d.workspace.limits = { zork: 1 }),
      "workspace.limits.zork: is not a key of the plan format",
    ],
    [
      "a limit below 0",
      (d) => (d.workspace.limits = { objectives: -1 }),
      "workspace.limits.objectives: must be at least 0, not -1",
    ],
    ["an empty id", (d) => d.events.push({ ...d.events[0], id: "" }), "events[1].id: must not be empty"],
    [
      "an id twice",
      (d) => d.channels.push(d.channels[0]),
      'channels[1].id: "li" is there twice among the channels',
    ],
    [
      "a publication twice, in two posts",
      (d) => d.posts.push({ ...d.posts[0], id: "p2" }),
      'posts[1].publications[0].id: "q" is there twice among the publications',
    ],
    [
      "a monitor twice",
      (d) => (d.channels[0].monitors = ["lucie", "lucie"]),
      'channels[0].monitors[1]: "lucie" is there twice among the monitors',
    ],
    [
      "a channel that is not",
      (d) => (d.posts[0].publications[0].channel = "x"),
      'posts[0].publications[0].channel: publication "q" names "x", which is not among the channels',
    ],
    [
      "an event that is not",
      (d) => (d.posts[0].event = "e9"),
      'posts[0].event: post "p" names "e9", which is not among the events',
    ],
    [
      "an objective that is not",
      (d) => (d.posts[0].objective = "o9"),
      'posts[0].objective: post "p" names "o9", which is not among the objectives',
    ],
    [
      "a campaign that is not",
      (d) => (d.posts[0].campaign = "k9"),
      'posts[0].campaign: post "p" names "k9", which is not among the campaigns',
    ],
    [
      "an owner that is not",
      (d) => (d.events[0].owner = "zoe"),
      'events[0].owner: event "e" names "zoe", which is not among the contributors',
    ],
    [
      "a monitor that is not",
      (d) => (d.channels[0].monitors = ["zoe"]),
      'channels[0].monitors[0]: channel "li" names "zoe", which is not among the contributors',
    ],
    [
      "a task of an event that is not",
      (d) => (d.tasks = [{ id: "t", event: "e9", title: "T" }]),
      'tasks[0].event: task "t" names "e9", which is not among the events',
    ],
    [
      "an author that is not",
      (d) => (d.posts[0].assignments = [{ contributor: "zoe", role: "author" }]),
      'posts[0].assignments[0].contributor: post "p" names "zoe", which is not among the contributors',
    ],
    ["a list that is none", (d) => (d.posts = {}), "posts: must be a list, not an object"],
    ["a post that is none", (d) => (d.posts[0] = null), "posts[0]: must be an object, not null"],
  ])("%s", (_, spoil, line) => {
    const document = valid();
    spoil(document);
    const reading = readPlan(document);
    const lines = reading.ok ? [] : reading.errors.map(faultLine);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  // Every publication was said to be on a channel that is not there, and the one true fault stood among thousands.
  test("a list that could not be read makes no dangling names", () => {
    const document = valid();
    document.channels = {};
    document.contributors = "lucie";
    document.events[0].owner = "lucie";
    const reading = readPlan(document);
    expect(reading.ok ? [] : reading.errors.map(faultLine)).toEqual([
      "channels: must be a list, not an object",
      'contributors: must be a list, not "lucie"',
    ]);
  });

  test("values that are wrong and names of what is not there, in one reading", () => {
    const document = valid();
    document.channels[0].network = "myspace";
    document.posts[0].assignments = [{ contributor: "zoe", role: "author", minutes: -5 }];
    document.posts[0].publications.push({ id: "q", channel: "x" });
    const reading = readPlan(document);
    expect(reading.ok ? [] : reading.errors.map(({ path, code }) => [path, code])).toEqual([
      ["channels[0].network", "choice"],
      ["posts[0].assignments[0].minutes", "too_small"],
      ["posts[0].publications[1].channel", "dangling"],
      ["posts[0].assignments[0].contributor", "dangling"],
      ["posts[0].publications[1].id", "duplicate"],
    ]);
  });

  test("a document that holds itself", () => {
    const document = valid();
    document.posts[0].media = document.posts;
    document.channels.push(document);
    document.workspace.limits = document;
    document.posts.push(document.posts);
    const reading = readPlan(document);
    expect(reading.ok ? [] : reading.errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "workspace.limits.format",
        "channels[1].format",
        "posts[0].media[0].id",
        "posts[1]",
      ]),
    );
  });

  test("brackets 100,000 deep, wherever they stand", () => {
    const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    for (const key of Object.keys(valid())) expect(readPlan({ ...valid(), [key]: deep }).ok).toBe(false);
    expect(readPlan(deep).ok).toBe(false);
    expect(readPlan({ ...valid(), zork: deep }).ok).toBe(false);
  });

  // An import of 10 MB that took half a minute to be refused would be given up, and its one fault never found.
  test("one dangling id in 10 MB, in less than two seconds, by its path", () => {
    const document = valid();
    const [post] = document.posts;
    document.posts = Array.from({ length: 25_000 }, (_, index) => ({
      ...post,
      id: `p${index}`,
      text: "Un texte de la longueur que prend un contenu un peu bavard, avec ses accents. ".repeat(3),
      publications: [{ id: `q${index}`, channel: "li", at: "2026-11-09T09:00" }],
    }));
    document.posts[24_321].publications[0].channel = "lost";
    const text = JSON.stringify(document);
    expect(text.length).toBeGreaterThan(10_000_000 * 0.9);
    const started = performance.now();
    const reading = readPlan(JSON.parse(text));
    const took = performance.now() - started;
    expect(reading.ok ? [] : reading.errors.map(({ path }) => path)).toEqual([
      "posts[24321].publications[0].channel",
    ]);
    expect(took).toBeLessThan(2000);
  });

  test.each([null, undefined, [], "", 1, true])("a document that is %j", (document) => {
    const reading = readPlan(document);
    expect(reading.ok ? [] : reading.errors.map(({ path, code }) => [path, code])).toEqual([["", "type"]]);
  });

  test("all of it, in the order of the document", () => {
    const document = valid();
    document.period.from = "yesterday";
    document.channels[0].network = "myspace";
    document.posts[0].publications[0].at = "noon";
    document.posts[0].event = "e9";
    const reading = readPlan(document);
    expect(reading.ok ? [] : reading.errors.map(({ path }) => path)).toEqual([
      "period.from",
      "channels[0].network",
      "posts[0].publications[0].at",
      "posts[0].event",
    ]);
  });

  test("never by an exception, whatever the value", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom("workspace", "period", "channels", "posts", "tasks"),
        (value, key) => {
          expect(readPlan(value).ok).toBe(false);
          readPlan({ ...valid(), [key]: value });
          readPlan({ ...valid(), [key]: [value] });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a document that the tests spoil in every way.
type Loose = any;

function valid(): Loose {
  return {
    format: "marronnier/plan@1",
    workspace: { name: "A", timeZone: "UTC" },
    period: { from: "2026-11-02", to: "2026-11-29" },
    channels: [{ id: "li", name: "Page", network: "linkedin" }],
    events: [{ id: "e", name: "Salon", start: "2026-11-17", end: "2026-11-19", kind: "trade_show" }],
    contributors: [{ id: "lucie", name: "Lucie" }],
    posts: [
      {
        id: "p",
        title: "Sujet",
        status: "draft",
        publications: [{ id: "q", channel: "li", at: "2026-11-09T09:00" }],
      },
    ],
  };
}

function keysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysReversed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, keysReversed(item)]),
  ) as T & Plan;
}
