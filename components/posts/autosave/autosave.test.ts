import { describe, expect, it } from "vitest";
import { type Refusal, refuse } from "@/lib/platform/result";
import {
  adopt,
  answered,
  LONGEST_BURST,
  letGo,
  nextStep,
  type Outcome,
  PAUSE_IN_TYPING,
  resolve,
  retry,
  sent,
  type,
} from "./autosave";
import { type Autosave, isUnsaved, open, rejectionOf, statusOf } from "./state";
import type { Snapshot, Values } from "./values";

const at = (version: number, values: Values): Snapshot => ({ values, versions: { post: version } });
const START = at(1, { title: "Salon", text: "Bonjour", status: "draft" });
const fresh = () => open(START, { rowOf: () => "post", requestOf: () => "post" });

/** Sends what is due and hands back the state with the request under way. */
function send(state: Autosave, now: number): Autosave {
  const step = nextStep(state, now);
  if (step.kind !== "act") throw new Error(`nothing to send: ${step.kind}`);
  return sent(state, step.send);
}

function patchOf(state: Autosave): Values {
  return state.inFlight?.kind === "save" ? state.inFlight.values : {};
}

const done = (snapshot: Snapshot): Outcome => ({ kind: "done", snapshot });
const no = (
  refusal: Refusal,
  more: Partial<{ fields: Record<string, string>; snapshot: Snapshot }> = {},
): Outcome => ({
  kind: "refused",
  refusal,
  fields: more.fields ?? {},
  snapshot: more.snapshot ?? null,
});

describe("saving as one types", () => {
  it("waits for a pause, then sends only what differs, with the version it was read with", () => {
    const typed = type(type(fresh(), "text", "Bonjour à", 0), "text", "Bonjour à tous", 300);
    expect(nextStep(typed, 400)).toEqual({ kind: "wait", until: 300 + PAUSE_IN_TYPING });
    const sending = send(typed, 300 + PAUSE_IN_TYPING);
    expect(sending.inFlight).toMatchObject({ version: 1, values: { text: "Bonjour à tous" } });
  });

  it("does not wait for ever for someone who never pauses", () => {
    let state = fresh();
    for (let now = 0; now <= LONGEST_BURST; now += 100) state = type(state, "text", `Bonjour ${now}`, now);
    expect(nextStep(state, LONGEST_BURST).kind).toBe("act");
  });

  it("has one request under way, and sends what came in the meantime after its answer, with the new version", () => {
    let state = send(type(fresh(), "text", "A", 0), 1000);
    state = type(state, "text", "AB", 1100);
    expect(nextStep(state, 9000)).toEqual({ kind: "nothing" });
    state = answered(state, done(at(2, { title: "Salon", text: "A", status: "draft" })), 1200);
    expect(state.draft.text).toBe("AB");
    expect(send(state, 9000).inFlight).toMatchObject({ version: 2, values: { text: "AB" } });
  });

  it("neither sends a space again that the server trims, nor takes it from under the cursor", () => {
    let state = send(type(fresh(), "title", "Salon ", 0), 1000);
    state = answered(state, done(at(2, { title: "Salon", text: "Bonjour", status: "draft" })), 1000);
    expect(state.draft.title).toBe("Salon ");
    expect(isUnsaved(state)).toBe(false);
    state = send(type(state, "text", "B", 1100), 2000);
    state = answered(state, done(at(3, { title: "Salon", text: "B", status: "draft" })), 2000);
    expect(state.draft.title).toBe("Salon ");
  });

  it("sends at once when asked to", () => {
    expect(nextStep(retry(type(fresh(), "text", "A", 0)), 0).kind).toBe("act");
  });
});

describe("somebody else saved", () => {
  const theirs = at(2, { title: "Salon 2026", text: "Bonjour", status: "draft" });

  it("what does not overlap is merged in silence and sent with the new version", () => {
    let state = send(type(fresh(), "text", "Bonsoir", 0), 1000);
    state = answered(state, no(refuse("conflict"), { snapshot: theirs }), 1000);
    expect(state.draft).toMatchObject({ title: "Salon 2026", text: "Bonsoir" });
    expect(statusOf(state)).toBe("waiting");
    expect(send(state, 1000).inFlight).toMatchObject({ version: 2, values: { text: "Bonsoir" } });
  });

  it("an overlap is held back until someone decides, the rest goes on", () => {
    let state = send(type(type(fresh(), "title", "Foire", 0), "text", "Bonsoir", 0), 1000);
    state = answered(state, no(refuse("conflict"), { snapshot: theirs }), 1000);
    expect(statusOf(state)).toBe("conflict");
    expect(state.draft.title).toBe("Foire");
    expect(state.stored.title).toBe("Salon 2026");
    expect(patchOf(send(state, 1000))).toEqual({ text: "Bonsoir" });
  });

  it.each([
    ["mine", "Foire", { title: "Foire" }],
    ["both", "Foire, salon 2026", { title: "Foire, salon 2026" }],
  ])("decided for %s, it is sent", (_, chosen, patch) => {
    const state = adopt(type(fresh(), "title", "Foire", 0), theirs);
    expect(patchOf(send(resolve(state, "title", chosen), 0))).toEqual(patch);
  });

  it("decided for theirs, there is nothing left to send", () => {
    const state = resolve(adopt(type(fresh(), "title", "Foire", 0), theirs), "title", "Salon 2026");
    expect(nextStep(state, 9000)).toEqual({ kind: "nothing" });
    expect(isUnsaved(state)).toBe(false);
  });

  it("the same change by both is no conflict", () => {
    expect(statusOf(adopt(type(fresh(), "title", "Salon 2026", 0), theirs))).toBe("saved");
  });

  it("a read that comes in late does not bring back what was", () => {
    expect(adopt(adopt(fresh(), theirs), START).draft.title).toBe("Salon 2026");
  });

  it("an answer that does not say what is stored makes it read first", () => {
    const state = answered(send(type(fresh(), "text", "A", 0), 1000), no(refuse("conflict")), 1000);
    expect(nextStep(state, 1000)).toEqual({ kind: "act", send: { kind: "reload" } });
  });

  it("a field whose publication is gone leaves, but not the words in it", () => {
    const state = adopt(type(fresh(), "text", "Mes mots", 0), at(2, { title: "Salon", status: "draft" }));
    expect(state.orphans).toEqual({ text: "Mes mots" });
    expect(isUnsaved(state)).toBe(true);
    expect(statusOf(state)).toBe("orphaned");
    expect(statusOf(letGo(state, "text"))).toBe("saved");
  });
});

describe("what is refused", () => {
  it("a named field is held back with its reason until it changes; the others go on", () => {
    let state = send(type(type(fresh(), "title", "", 0), "text", "A", 0), 1000);
    state = answered(state, no(refuse("invalid"), { fields: { title: "required" } }), 1000);
    expect(rejectionOf(state, "title")).toMatchObject({ fault: "required" });
    expect(patchOf(send(state, 1000))).toEqual({ text: "A" });
    expect(rejectionOf(type(state, "title", "Foire", 1000), "title")).toBeNull();
  });

  it("one of several unnamed ones is found out one by one", () => {
    let state = send(type(type(fresh(), "text", "A", 0), "status", "approved", 0), 1000);
    state = answered(state, no(refuse("forbidden")), 1000);
    state = send(state, 1000);
    expect(patchOf(state)).toEqual({ text: "A" });
    state = answered(state, done(at(2, { title: "Salon", text: "A", status: "draft" })), 1000);
    state = answered(send(state, 1000), no(refuse("forbidden")), 1000);
    expect(rejectionOf(state, "status")?.refusal.code).toBe("forbidden");
    expect(state.draft.status).toBe("approved");
    expect(nextStep(state, 9000)).toEqual({ kind: "nothing" });
  });

  it.each([1, 2, 3, 4, 5, 6])("a full disk is tried again, later each time (attempt %i)", (attempts) => {
    let state = type(fresh(), "text", "A", 0);
    let now = 1000;
    for (let attempt = 0; attempt < attempts; attempt++) {
      state = answered(send(state, now), no(refuse("unavailable")), now);
      const step = nextStep(state, now);
      const wait = step.kind === "wait" ? step.until - now : 0;
      expect(wait).toBe(Math.min(60_000, 2000 * 2 ** attempt));
      now += wait;
    }
    expect(state.draft.text).toBe("A");
  });

  it("signed out, it waits to be asked, and keeps every word", () => {
    let state = answered(send(type(fresh(), "text", "A", 0), 1000), no(refuse("signed_out")), 1000);
    state = type(state, "text", "AB", 2000);
    expect(nextStep(state, 1e9)).toEqual({ kind: "nothing" });
    expect(patchOf(send(retry(state), 3000))).toEqual({ text: "AB" });
  });

  it("the same conflict twice for one version is not asked a third time at once", () => {
    let state = answered(send(type(fresh(), "text", "A", 0), 1000), no(refuse("conflict")), 1000);
    state = answered(send(state, 1000), done(START), 1000);
    state = answered(send(state, 1000), no(refuse("conflict")), 1000);
    expect(nextStep(state, 1000).kind).toBe("wait");
  });
});

describe("an answer that never came", () => {
  const lost: Outcome = { kind: "lost", refusal: refuse("unavailable") };

  it("is looked up before anything is sent again", () => {
    const state = answered(send(type(fresh(), "text", "A", 0), 1000), lost, 1000);
    expect(nextStep(state, 1000)).toEqual({ kind: "wait", until: 3000 });
    expect(nextStep(state, 3000)).toEqual({ kind: "act", send: { kind: "reload" } });
  });

  it("our own words, met again as the stored ones, are no conflict", () => {
    let state = answered(send(type(fresh(), "text", "A", 0), 1000), lost, 1000);
    state = type(state, "text", "AB", 1500);
    state = answered(send(state, 3000), done(at(2, { title: "Salon", text: "A", status: "draft" })), 3000);
    expect(state.conflicts).toEqual([]);
    expect(send(state, 9000).inFlight).toMatchObject({ version: 2, values: { text: "AB" } });
  });

  // Story: sent "A", the answer lost, "A" taken back. Nothing differed any more, so nothing was sent, and "A" stayed.
  it("is looked up even when the person went back to the old text", () => {
    let state = answered(send(type(fresh(), "text", "A", 0), 1000), lost, 1000);
    state = type(state, "text", "Bonjour", 1500);
    expect(isUnsaved(state)).toBe(true);
    state = answered(send(state, 3000), done(at(2, { title: "Salon", text: "A", status: "draft" })), 3000);
    expect(patchOf(send(state, 9000))).toEqual({ text: "Bonjour" });
  });
});
