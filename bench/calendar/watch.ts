import path from "node:path";
import type { CDPSession, Page } from "@playwright/test";

declare global {
  interface Window {
    /** Of `in-page.js`. */
    bench: {
      painted: number;
      from: number;
      press(button: string): void;
      quiet(until: string, ms: number): Promise<void>;
      record(): void;
      dropped(): void;
      recorded(): { noted: { at: number; ms: number }[]; dropAt: number | null };
    };
  }
}

/** How long nothing must have changed for the page to count as finished. */
const QUIET_MS = 400;

export interface Cost {
  /** From the start to the last frame that changed anything, ms on the wall. */
  wall: number;
  /** Of the page's main thread, ms of processor time. */
  busy: number;
}

/** A page whose changes can be timed. */
export class Watched {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Watched> {
    await page.addInitScript({ path: path.join(import.meta.dirname, "in-page.js") });
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new Watched(page, session);
  }

  /** Opening an address, until `until` is there and nothing changes any more; from the first byte of the answer. */
  async opening(address: string, until: string): Promise<Cost> {
    const before = await this.#busy();
    await this.page.goto(address, { waitUntil: "load" });
    await this.settled(until);
    const wall = await this.page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return window.bench.painted - navigation!.responseStart;
    });
    return { wall, busy: (await this.#busy()) - before };
  }

  /** Pressing a button, until `until` is there and nothing changes any more. */
  async pressing(button: string, until: string): Promise<Cost> {
    const before = await this.#busy();
    await this.page.evaluate((what) => window.bench.press(what), button);
    await this.settled(until);
    const wall = await this.page.evaluate(() => window.bench.painted - window.bench.from);
    return { wall, busy: (await this.#busy()) - before };
  }

  async settled(until: string): Promise<void> {
    await this.page.evaluate(([what, ms]) => window.bench.quiet(what, ms), [until, QUIET_MS] as const);
  }

  async #busy(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")!.value * 1_000;
  }
}
