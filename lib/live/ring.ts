import type { Announced } from "./announced";

/** More than happens while a page reconnects; a page that was away for longer reads anew. */
const KEPT = 100;

/** The last changes of a workspace, one after the other without a gap. */
export class Ring {
  #changes: Announced[] = [];

  constructor(
    /** Id of the newest activity that is known here. */
    public newest: string | null,
  ) {}

  push(one: Announced): void {
    if (one.change.previous !== this.newest) this.#changes = [];
    this.#changes.push(one);
    if (this.#changes.length > KEPT) this.#changes.shift();
    this.newest = one.revision;
  }

  /** Something happened that nobody here can tell: whoever was away before that has to read anew. */
  skipTo(revision: string | null): void {
    this.#changes = [];
    this.newest = revision;
  }

  /** What came after that revision, oldest first; null: not known any more. */
  after(revision: string): readonly Announced[] | null {
    if (revision === this.newest) return [];
    const first = this.#changes.findIndex(({ change }) => change.previous === revision);
    return first === -1 ? null : this.#changes.slice(first);
  }
}
