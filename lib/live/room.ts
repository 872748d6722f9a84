import type { Actor } from "@/lib/people/actor";
import type { SessionClaim } from "@/lib/people/session";
import { logError } from "@/lib/platform/log";
import { admitted } from "./admission";
import type { Announced, Viewer } from "./announced";
import { BEAT, frame } from "./frames";
import { Ring } from "./ring";
import type { OpenPosts } from "./view";

/** One open page. */
export interface Listener {
  readonly connection: string;
  readonly claim: SessionClaim;
  /** Of the workspace. */
  readonly slug: string;
  viewer: Viewer & { name: string };
  /** The post that it has open. */
  post: string | null;
  /** false: the reader takes nothing any more, and has to be let go. */
  send(bytes: Uint8Array): boolean;
  close(): void;
}

/**
 * Everybody who has a workspace open. Before anything is sent, each is held against the database again, once for all
 * pages of one session: who was signed out or sent away hears nothing more, whose role changed is told to read anew.
 */
export class Room {
  readonly listeners = new Set<Listener>();
  readonly #ring: Ring;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(newest: string | null) {
    this.#ring = new Ring(newest);
  }

  get newest(): string | null {
    return this.#ring.newest;
  }

  /** Told from `since` on where that is still known, else that it has to read anew; without it, of what comes next. */
  join(listener: Listener, since: string | null): void {
    const { connection, viewer } = listener;
    listener.send(frame("hello", { connection, userId: viewer.userId, here: this.#othersOf(viewer.userId) }));
    const missed = since === null ? [] : this.#ring.after(since);
    if (missed === null) listener.send(this.#stale());
    for (const one of missed ?? []) listener.send(one.frameFor(viewer));
    this.listeners.add(listener);
  }

  leave(listener: Listener): void {
    if (!this.listeners.delete(listener)) return;
    if (listener.post !== null) this.#tellOpenPosts(listener.viewer);
  }

  publish(one: Announced): void {
    this.#ring.push(one);
    this.#send((listener) => one.frameFor(listener.viewer));
  }

  /** Another process, or something that no verb told of, changed the plan. */
  skipTo(revision: string | null): void {
    this.#ring.skipTo(revision);
    const stale = this.#stale();
    this.#send(() => stale);
  }

  beat(): void {
    this.#send(() => BEAT);
  }

  opens(listener: Listener, post: string | null): void {
    if (listener.post === post) return;
    listener.post = post;
    this.#tellOpenPosts(listener.viewer);
  }

  /** All that was sent so far is with the readers: for tests. */
  settled(): Promise<unknown> {
    return this.#turn;
  }

  #tellOpenPosts(viewer: Listener["viewer"]): void {
    const bytes = frame("here", this.#openPostsOf(viewer.userId, viewer.name));
    this.#send((listener) => (listener.viewer.userId === viewer.userId ? null : bytes));
  }

  #othersOf(userId: string): OpenPosts[] {
    const people = new Map<string, string>();
    for (const { viewer, post } of this.listeners)
      if (post !== null && viewer.userId !== userId) people.set(viewer.userId, viewer.name);
    return Array.from(people, ([id, name]) => this.#openPostsOf(id, name));
  }

  #openPostsOf(userId: string, name: string): OpenPosts {
    const theirs = [...this.listeners].filter(({ viewer }) => viewer.userId === userId);
    return { userId, name, posts: [...new Set(theirs.flatMap(({ post }) => post ?? []))] };
  }

  #stale(): Uint8Array {
    return frame("stale", { revision: this.newest }, this.newest);
  }

  /** In the order in which they were published, whatever the checks before them take. */
  #send(bytesFor: (listener: Listener) => Uint8Array | null): void {
    this.#turn = this.#turn
      .then(() => this.#sendNow(bytesFor))
      // One that cannot be sent must not keep back those after it.
      .catch((error) => logError("live: not sent", error));
  }

  async #sendNow(bytesFor: (listener: Listener) => Uint8Array | null): Promise<void> {
    const known = new Map<string, Promise<Actor | null>>();
    for (const listener of [...this.listeners]) {
      const actor = await this.#held(listener, known);
      if (!actor) this.#letGo(listener);
      else if (isChanged(listener.viewer, actor)) {
        listener.viewer = actor;
        if (!listener.send(this.#stale())) this.#letGo(listener);
      } else {
        const bytes = bytesFor(listener);
        if (bytes && !listener.send(bytes)) this.#letGo(listener);
      }
    }
  }

  /** Nobody where the database does not answer: in doubt, nothing is sent. */
  #held({ claim, slug }: Listener, known: Map<string, Promise<Actor | null>>): Promise<Actor | null> {
    const key = `${slug} ${JSON.stringify(claim)}`;
    let actor = known.get(key);
    if (!actor) {
      actor = admitted(claim, slug).catch((error) => {
        logError("live: who is still admitted", error);
        return null;
      });
      known.set(key, actor);
    }
    return actor;
  }

  #letGo(listener: Listener): void {
    this.leave(listener);
    listener.close();
  }
}

const isChanged = (was: Viewer, is: Viewer): boolean =>
  was.role !== is.role || was.contributorId !== is.contributorId;
