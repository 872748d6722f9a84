import type { Store } from "@/db/store";
export function activityComplies(_store: () => Store): void {}
