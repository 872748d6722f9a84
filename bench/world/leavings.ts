import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

type Clear = () => unknown;

/** What a run leaves behind, servers, browsers and folders, is cleared away in the end, however the end comes. */
export class Leavings {
  readonly #clears: Clear[] = [];

  add(clear: Clear): void {
    this.#clears.push(clear);
  }

  folder(name: string): string {
    const folder = mkdtempSync(path.join(tmpdir(), `marronnier-bench-${name}-`));
    this.add(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }

  /** The last first. */
  async clear(): Promise<void> {
    for (let clear = this.#clears.pop(); clear; clear = this.#clears.pop()) await clear();
  }
}
