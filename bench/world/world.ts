import { Leavings } from "./leavings";
import { type LargeWorkspace, largeWorkspace } from "./workspace";

/** What several parts measure in: made when the first one asks, cleared away in the end. */
export class World {
  readonly leavings = new Leavings();
  readonly #workspaces = new Map<number, Promise<LargeWorkspace>>();

  /** 100,000 publications, so many a month. Whoever writes into it takes a copy. */
  workspace(perMonth: number): Promise<LargeWorkspace> {
    const known = this.#workspaces.get(perMonth) ?? largeWorkspace(this.leavings, perMonth);
    this.#workspaces.set(perMonth, known);
    return known;
  }

  clear(): Promise<void> {
    return this.leavings.clear();
  }
}
