import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refuse } from "@/lib/platform/result";
import { adopt, answered, nextStep, type Outcome, resolve, retry, sent, type } from "./autosave";
import { type Autosave, isUnsaved, open, type Sent, unsavedKeys } from "./state";
import type { Shape, Snapshot, Values } from "./values";

/** Two rows: the post holds two fields, its publication one, as in the sheet. */
const SHAPE: Shape = {
  rowOf: (key) => (key === "wording" ? "publication" : "post"),
  requestOf: (key) => (key === "wording" ? "publication" : "post"),
};
const KEYS = ["title", "text", "wording"] as const;
const AT_START: Values = { title: "", text: "", wording: "" };

type Event =
  | { kind: "type"; key: string }
  | { kind: "erase"; key: string }
  | { kind: "wait"; ms: number }
  | { kind: "answer"; how: "done" | "lost before" | "lost after" | "unavailable" }
  | { kind: "colleague"; key: string }
  /** Back to the text that was there before. */
  | { kind: "take back"; key: string }
  | { kind: "refresh" }
  /** A read that was asked for earlier and comes in only now. */
  | { kind: "ask" }
  | { kind: "late" }
  | { kind: "decide"; how: "mine" | "theirs" | "both" };

const key = fc.constantFrom(...KEYS);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("erase" as const), key }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 3000 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      how: fc.constantFrom(
        "done" as const,
        "done" as const,
        "lost before" as const,
        "lost after" as const,
        "unavailable" as const,
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("colleague" as const), key }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("take back" as const), key }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { kind: "refresh" as const },
      { kind: "ask" as const },
      { kind: "late" as const },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("decide" as const),
      how: fc.constantFrom("mine" as const, "theirs" as const, "both" as const),
    }),
  },
);

/** A server with the guard of ours, that tidies what it is given, and one person before a form. */
class World {
  state: Autosave;
  clock = 0;
  letters = 0;
  values: Record<string, string> = { ...AT_START } as Record<string, string>;
  versions: Record<string, number> = { post: 1, publication: 1 };
  /** What our person has seen as the stored value of a field, in the field itself or as "theirs" in a conflict. */
  seen: Record<string, Set<string>> = Object.fromEntries(KEYS.map((name) => [name, new Set([""])]));
  /** The last text our person wrote or chose in a field, until it is stored, taken back or given up for theirs. */
  owed: Record<string, string> = {};
  lost: string[] = [];
  late: Snapshot | null = null;
  overwritten: string[] = [];
  onWire: { outcome: Outcome } | null = null;

  constructor() {
    this.state = open(this.snapshot(), SHAPE);
  }

  snapshot(): Snapshot {
    return { values: { ...this.values }, versions: { ...this.versions } };
  }

  play(happening: Event): void {
    if (happening.kind === "type")
      this.write(happening.key, `${this.state.draft[happening.key]}${this.letter()} `);
    if (happening.kind === "erase") this.write(happening.key, "");
    if (happening.kind === "take back") this.write(happening.key, String(this.state.base[happening.key]));
    if (happening.kind === "ask") this.late = this.snapshot();
    if (happening.kind === "late" && this.late) this.state = adopt(this.state, this.late);
    if (happening.kind === "wait") this.clock += happening.ms;
    if (happening.kind === "colleague") this.foreign(happening.key);
    if (happening.kind === "refresh") this.state = adopt(this.state, this.snapshot());
    if (happening.kind === "answer") this.answer(happening.how);
    if (happening.kind === "decide") this.decide(happening.how);
    this.step();
    this.look();
  }

  /** Runs until nothing is left to do: the person takes their own side in every conflict. */
  settle(): void {
    for (let turn = 0; turn < 60; turn++) {
      this.decide("mine");
      this.step();
      this.answer("done");
      this.look();
      this.clock += 60_000;
    }
  }

  private letter(): string {
    this.letters += 1;
    return `m${this.letters}`;
  }

  private write(name: string, text: string): void {
    this.state = type(this.state, name, text, this.clock);
    this.owed[name] = text;
  }

  private foreign(name: string): void {
    this.letters += 1;
    this.store({ [name]: `f${this.letters}` });
  }

  private decide(how: "mine" | "theirs" | "both"): void {
    const name = this.state.conflicts[0];
    if (!name) return;
    const mine = String(this.state.draft[name]);
    const theirs = String(this.state.stored[name]);
    const chosen = how === "mine" ? mine : how === "theirs" ? theirs : `${mine}|${theirs}`;
    this.state = resolve(this.state, name, chosen);
    if (how === "theirs") delete this.owed[name];
    else this.owed[name] = chosen;
  }

  private step(): void {
    const step = nextStep(this.state, this.clock);
    if (step.kind !== "act") return;
    this.state = sent(this.state, step.send);
    this.onWire = { outcome: { kind: "lost", refusal: refuse("unavailable") } };
  }

  private answer(how: "done" | "lost before" | "lost after" | "unavailable"): void {
    const send = this.state.inFlight;
    if (!send || !this.onWire) return;
    const outcome = this.outcomeOf(how, send);
    this.onWire = null;
    this.state = answered(this.state, outcome, this.clock);
  }

  private outcomeOf(how: "done" | "lost before" | "lost after" | "unavailable", send: Sent): Outcome {
    const lost: Outcome = { kind: "lost", refusal: refuse("unavailable") };
    if (how === "unavailable")
      return { kind: "refused", refusal: refuse("unavailable"), fields: {}, snapshot: null };
    if (how === "lost before") return lost;
    const outcome = this.serve(send);
    return how === "lost after" ? lost : outcome;
  }

  private serve(send: Sent): Outcome {
    if (send.kind === "reload") return { kind: "done", snapshot: this.snapshot() };
    if (send.version !== this.versions[send.row]) {
      return { kind: "refused", refusal: refuse("conflict"), fields: {}, snapshot: this.snapshot() };
    }
    for (const name of Object.keys(send.values)) {
      const before = this.values[name]!;
      if (!this.seen[name]!.has(before)) this.overwritten.push(`${name}: ${before}`);
    }
    this.store(send.values as Record<string, string>, true);
    return { kind: "done", snapshot: this.snapshot() };
  }

  private store(values: Record<string, string>, ours = false): void {
    for (const [name, value] of Object.entries(values)) {
      this.values[name] = value.trim();
      if (ours) this.seen[name]!.add(value.trim());
    }
    const row = SHAPE.rowOf(Object.keys(values)[0]!);
    this.versions[row]! += 1;
  }

  /** What is on the screen is seen; an untouched field shows what is stored, a conflict shows it as theirs. */
  private look(): void {
    for (const name of KEYS) {
      const owed = this.owed[name];
      if (owed !== undefined && this.state.draft[name] !== owed) this.lost.push(`${name}: ${owed}`);
      if (!unsavedKeys(this.state).includes(name)) delete this.owed[name];
      this.seen[name]!.add(String(this.state.draft[name]));
      if (this.state.conflicts.includes(name)) this.seen[name]!.add(String(this.state.stored[name]));
    }
  }
}

describe("whatever the order of typing, answers, lost answers and colleagues", () => {
  const play = (events: Event[], check: (world: World) => void) => {
    const world = new World();
    for (const happening of events) {
      world.play(happening);
      check(world);
    }
    return world;
  };

  it("what the person wrote stays on the screen until it is stored, taken back or given up", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        play(events, (world) => {
          expect(world.lost).toEqual([]);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it("nothing is overwritten that the person has not seen", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const world = play(events, () => undefined);
        world.settle();
        expect(world.overwritten).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("in the end the server has what the screen shows, and the screen says so", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const world = play(events, () => undefined);
        world.settle();
        world.state = adopt(world.state, world.snapshot());
        expect(isUnsaved(world.state)).toBe(false);
        for (const name of KEYS) expect(String(world.state.draft[name]).trim()).toBe(world.values[name]);
      }),
      { numRuns: 1500 },
    );
  });

  it("trying again never needs more than the person asking for it", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const world = play(events, () => undefined);
        world.state = retry(world.state);
        world.settle();
        expect(world.state.pause).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
