import { describe, expect, it, vi } from "vitest";
import { announce, announcements } from "./announcements";
import { dismissToast, dismissUndoOffers, toast, toastStore } from "./toast-store";

describe("toasts", () => {
  it("come, are told of, and go; the oldest gives way to a fourth", () => {
    const told = vi.fn();
    const leave = toastStore.subscribe(told);
    const first = toast("Un");
    toast({ title: "Deux", tone: "bad" });
    toast("Trois");
    expect(toastStore.read().map(({ title, tone }) => `${title} ${tone}`)).toEqual([
      "Un plain",
      "Deux bad",
      "Trois plain",
    ]);
    const last = toast("Quatre");
    expect(toastStore.read().map(({ id }) => id)).not.toContain(first);
    dismissToast(last);
    expect(toastStore.read().map(({ title }) => title)).toEqual(["Deux", "Trois"]);
    expect(told).toHaveBeenCalledTimes(5);
    leave();
    toast("Cinq");
    expect(told).toHaveBeenCalledTimes(5);
  });

  // Two weeks mended within seven seconds showed two "Annuler": the older one took back the newer change.
  it("offer to take back the last change only as long as it is the last", () => {
    for (const { id } of toastStore.read()) dismissToast(id);
    const action = { label: "Annuler", onSelect: () => {} };
    toast({ title: "Corrigé", action, offersUndo: true });
    toast({ title: "Copie créée", action: { ...action, label: "Ouvrir" } });
    dismissUndoOffers();
    expect(toastStore.read().map(({ title }) => title)).toEqual(["Copie créée"]);
  });
});

describe("announcements", () => {
  it("the same words twice are two announcements", () => {
    const before = announcements.turn();
    announce("Déplacé au jeudi 12");
    announce("Déplacé au jeudi 12");
    expect(announcements.turn()).toBe(before + 2);
    expect(announcements.text()).toBe("Déplacé au jeudi 12");
  });
});
