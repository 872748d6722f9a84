import type { Store } from "@/db/store";
export function calendarComplies(_store: () => Store): void {}
