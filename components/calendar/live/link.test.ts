import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LiveEvents } from "@/lib/live/view";
import { liveLink } from "./link";

type Heard = { data: string; lastEventId: string };

/** A line to the server as the test wants it: it greets, tells, breaks, or keeps silent. */
class Line {
  static all: Line[] = [];
  closed = false;
  onerror: (() => void) | null = null;
  readonly #hear = new Map<string, (event: Heard) => void>();

  constructor(readonly url: string) {
    Line.all.push(this);
  }

  addEventListener(name: string, then: (event: Heard) => void) {
    this.#hear.set(name, then);
  }

  close() {
    this.closed = true;
  }

  send<Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name], lastEventId = "") {
    this.#hear.get(name)?.({ data: JSON.stringify(data), lastEventId });
  }

  greet() {
    this.send("hello", { connection: "c1", userId: "u1", here: [] });
  }
}

const line = () => Line.all.at(-1)!;
const since = ({ url }: Line) => new URL(url, "http://localhost").searchParams.get("since");

let page: EventTarget & { visibilityState: string };
let answer: { status: number; body: unknown };
const ends = { onChange: vi.fn(), onStale: vi.fn(), onAway: vi.fn() };
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  Line.all = [];
  for (const end of Object.values(ends)) end.mockClear();
  page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  answer = { status: 200, body: { revision: "r1" } };
  const window = Object.assign(new EventTarget(), { setTimeout, clearTimeout });
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", page);
  vi.stubGlobal("EventSource", Line);
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Response.json(answer.body, { status: answer.status })),
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function linked(revision: string | null = "r1") {
  const link = liveLink({ slug: "a", revision: () => revision, ...ends });
  stop = link.stop;
  return link;
}

const look = (visibilityState: "visible" | "hidden") => {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event("visibilitychange"));
};
const asked = () => vi.mocked(fetch).mock.calls.filter(([url]) => String(url).includes("revision")).length;

test("a line that breaks is mended after a pause, from what the page shows on", async () => {
  linked("r7");
  line().greet();
  line().onerror!();
  expect(ends.onAway).toHaveBeenCalled();
  expect(Line.all).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(600);
  expect(Line.all).toHaveLength(2);
  expect(since(line())).toBe("r7");
});

test("lines that keep breaking are tried less and less often, and the page asks for itself meanwhile", async () => {
  linked("r1");
  line().onerror!();
  await vi.advanceTimersByTimeAsync(500);
  line().onerror!();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked()).toBe(1);
  expect(ends.onStale).not.toHaveBeenCalled();
  answer.body = { revision: "r2" };
  for (let tries = 0; tries < 5; tries++) {
    line().onerror?.();
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(ends.onStale).toHaveBeenCalled();
  expect(Line.all.length).toBeLessThan(9);
});

test("a proxy that keeps answers back: nothing is said for eight seconds, so the line is given up", async () => {
  linked();
  const first = line();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(first.closed).toBe(true);
});

test("a line that fell silent without breaking is mended", async () => {
  linked();
  line().greet();
  const first = line();
  await vi.advanceTimersByTimeAsync(30_000);
  first.send("beat", {});
  await vi.advanceTimersByTimeAsync(30_000);
  expect(first.closed).toBe(false);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(first.closed).toBe(true);
});

test("who was signed out asks no more", async () => {
  linked();
  answer = { status: 401, body: { ok: false, code: "signed_out" } };
  line().onerror!();
  await vi.advanceTimersByTimeAsync(600);
  line().onerror!();
  await vi.advanceTimersByTimeAsync(100);
  const lines = Line.all.length;
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked()).toBe(1);
  expect(Line.all).toHaveLength(lines);
});

test("a page that nobody looks at hangs up, and comes back when it is seen", async () => {
  linked();
  line().greet();
  look("hidden");
  await vi.advanceTimersByTimeAsync(19_000);
  expect(line().closed).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(line().closed).toBe(true);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(Line.all).toHaveLength(1);
  look("visible");
  expect(Line.all).toHaveLength(2);
});

test("a page that cannot tell what it shows reads anew after a break that told nothing", async () => {
  const link = liveLink({ slug: "a", ...ends });
  ({ stop } = link);
  line().greet();
  line().onerror!();
  await vi.advanceTimersByTimeAsync(600);
  expect(since(line())).toBeNull();
  line().greet();
  expect(ends.onStale).toHaveBeenCalledTimes(1);
});

test("the opened post is told once the line is there, and again after a break", async () => {
  const link = linked();
  link.opens("p1");
  expect(fetch).not.toHaveBeenCalled();
  line().greet();
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.mocked(fetch).mock.calls.at(-1)![1]).toMatchObject({
    method: "POST",
    body: JSON.stringify({ connection: "c1", post: "p1" }),
  });
  line().onerror!();
  await vi.advanceTimersByTimeAsync(600);
  line().greet();
  expect(fetch).toHaveBeenCalledTimes(2);
});
