const KEPT = Symbol.for("marronnier.worker");
const kept = globalThis as { [KEPT]?: () => void };

/** Whoever queues work and the worker may be of two bundles of one process: they meet on `globalThis`. */
export function wakeWorker(): void {
  kept[KEPT]?.();
}

export function onWake(wake: (() => void) | undefined): void {
  kept[KEPT] = wake;
}
