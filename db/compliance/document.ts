import type { Store } from "@/db/store";
export function documentComplies(_store: () => Store): void {}
