import type { Store } from "@/db/store";
export function postsComply(_store: () => Store): void {}
