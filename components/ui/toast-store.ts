import type { ReactNode } from "react";

export interface Toast {
  id: number;
  title: ReactNode;
  description?: ReactNode;
  tone: "plain" | "ok" | "warn" | "bad";
  action?: { label: string; onSelect: () => void };
  /** The action takes back the last change, which is true until there is another one. */
  offersUndo?: boolean;
}
export type NewToast = Omit<Toast, "id" | "tone"> & { tone?: Toast["tone"] };

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says at the foot of the screen what happened. Returns its id, for `dismissToast`. At most three are shown. */
export function toast(news: NewToast | string): number {
  const content = typeof news === "string" ? { title: news } : news;
  const id = ++lastId;
  change([...toasts, { tone: "plain" as const, ...content, id }].slice(-3));
  return id;
}

export function dismissToast(id: number) {
  change(toasts.filter((toast) => toast.id !== id));
}

/** There is another last change: an offer to take back the one before would take back this one. */
export function dismissUndoOffers() {
  if (toasts.some((toast) => toast.offersUndo)) change(toasts.filter((toast) => !toast.offersUndo));
}

export const toastStore = {
  read: () => toasts,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}
