import { abilitiesOf } from "@/lib/calendar/frame";
import type { Makers } from "@/lib/calendar/touched";
import type { PlanChange } from "@/lib/calendar/view";
import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import { mayEdit } from "@/lib/posts/rules";
import { frame } from "./frames";
import type { LiveChange } from "./view";

/** What of a reader decides how a change looks to them. */
export type Viewer = Pick<Actor, "userId" | "role" | "contributorId">;

/**
 * One change of the plan on its way to everybody who has it open. Whether a publication is `editable` hangs on who looks:
 * worked out once for all who are alike, and never from the database.
 */
export class Announced {
  readonly #frames = new Map<string, Uint8Array>();

  constructor(
    /** As whoever made it was answered. */
    readonly change: PlanChange,
    readonly by: LiveChange["by"],
    readonly makers: Makers,
  ) {}

  get revision(): string | null {
    return this.change.revision;
  }

  frameFor(viewer: Viewer): Uint8Array {
    const alike = this.#alike(viewer);
    let made = this.#frames.get(alike);
    if (!made) {
      const posts = [...this.makers.keys()];
      made = frame("change", { change: this.changeFor(viewer), by: this.by, posts }, this.revision);
      this.#frames.set(alike, made);
    }
    return made;
  }

  /** The change as this reader would have been answered. */
  changeFor(viewer: Viewer): PlanChange {
    const { change } = this;
    const theirs = <
      T extends { postId: string; status: Parameters<typeof mayEdit>[1]["status"]; contributorIds: string[] },
    >(
      one: T,
    ): T => ({
      ...one,
      editable: mayEdit(viewer, { ...one, createdBy: this.makers.get(one.postId) ?? null }),
    });
    return {
      ...change,
      publications: change.publications.map(theirs),
      looseIdeas: change.looseIdeas.map(theirs),
      frame: change.frame && {
        ...change.frame,
        abilities: abilitiesOf(viewer.role),
        contributorId: viewer.contributorId,
      },
    };
  }

  /** Two readers of one key are sent the same bytes. */
  #alike({ userId, role, contributorId }: Viewer): string {
    const boundByRow = can(role, "contribute") && !can(role, "plan");
    const person = boundByRow ? `${userId} ${contributorId}` : this.change.frame ? contributorId : "";
    return `${role} ${person}`;
  }
}
