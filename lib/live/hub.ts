import { store } from "@/db/store";
import { newestActivityId } from "@/lib/activity/repository";
import { logError } from "@/lib/platform/log";
import type { Announced } from "./announced";
import { type Listener, Room } from "./room";
import { BEAT_MS } from "./view";

/** How often a workspace that somebody looks at is asked for what other processes did. */
const LOOK_MS = 1_000;
/** A workspace that everybody left is remembered for so many looks: a page that reloads finds what it missed. */
const LOOKS_KEPT = 120;

export const MOST_STREAMS = 1_000;
export const MOST_STREAMS_OF_ONE = 40;

/** Every open page of this process. By the machine's clock alone: a fixed one would stop its heart. */
export class Hub {
  readonly #rooms = new Map<string, Room>();
  readonly #empty = new Map<string, number>();
  #timers: NodeJS.Timeout[] = [];
  #closed = false;

  /** The room of a workspace, opened where nobody was in it. */
  async room(workspaceId: string): Promise<Room> {
    const newest = await newestActivityId(store().read, workspaceId);
    let room = this.#rooms.get(workspaceId);
    if (!room) {
      room = new Room(newest);
      this.#rooms.set(workspaceId, room);
      this.#wake();
    } else if (room.listeners.size === 0 && room.newest !== newest) room.skipTo(newest);
    return room;
  }

  publish(workspaceId: string, one: Announced): void {
    this.#rooms.get(workspaceId)?.publish(one);
  }

  mayOpen(userId: string): boolean {
    const all = [...this.#listeners()];
    const theirs = all.filter(({ viewer }) => viewer.userId === userId);
    return !this.#closed && all.length < MOST_STREAMS && theirs.length < MOST_STREAMS_OF_ONE;
  }

  /** The open page of that name, if it is this person's. */
  connection(workspaceId: string, userId: string, name: string): { room: Room; listener: Listener } | null {
    const room = this.#rooms.get(workspaceId);
    for (const listener of room?.listeners ?? [])
      if (listener.connection === name && listener.viewer.userId === userId) return { room: room!, listener };
    return null;
  }

  beat(): void {
    for (const room of this.#rooms.values()) room.beat();
  }

  /** Whether somebody else changed a plan that is open here. */
  async look(): Promise<void> {
    for (const [workspaceId, room] of this.#rooms) {
      if (room.listeners.size === 0) this.#forget(workspaceId);
      else {
        this.#empty.delete(workspaceId);
        await this.#compare(workspaceId, room);
      }
    }
  }

  /**
   * A server that is asked to stop waits for its answers to end, and these never would. None is begun after it either:
   * pages come back at once, over connections that a stopping server still hears.
   */
  stop(): void {
    this.#closed = true;
    this.closeAll();
  }

  closeAll(): void {
    for (const listener of this.#listeners()) listener.close();
    this.#rooms.clear();
    this.#sleep();
  }

  async #compare(workspaceId: string, room: Room): Promise<void> {
    try {
      const known = room.newest;
      const newest = await newestActivityId(store().read, workspaceId);
      // Told of meanwhile, it is no longer the question.
      if (newest !== known && room.newest === known) room.skipTo(newest);
    } catch (error) {
      logError("live: newest activity", error);
    }
  }

  #forget(workspaceId: string): void {
    const looks = (this.#empty.get(workspaceId) ?? 0) + 1;
    this.#empty.set(workspaceId, looks);
    if (looks < LOOKS_KEPT) return;
    this.#empty.delete(workspaceId);
    this.#rooms.delete(workspaceId);
    if (this.#rooms.size === 0) this.#sleep();
  }

  *#listeners(): Generator<Listener> {
    for (const room of this.#rooms.values()) yield* room.listeners;
  }

  #wake(): void {
    if (this.#timers.length > 0) return;
    this.#timers = [setInterval(() => void this.look(), LOOK_MS), setInterval(() => this.beat(), BEAT_MS)];
    for (const timer of this.#timers) timer.unref();
  }

  #sleep(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }
}

const KEPT = Symbol.for("marronnier.live");
const kept = globalThis as { [KEPT]?: Hub };

/** The hub of this process, kept across reloads of the code; made when the first page listens. */
export function hub(): Hub {
  kept[KEPT] ??= begun();
  return kept[KEPT];
}

/** null: nobody ever listened, and nobody has to be told. */
export const openHub = (): Hub | undefined => kept[KEPT];

function begun(): Hub {
  const made = new Hub();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => made.stop());
  return made;
}
