import { POST_STATUSES, type PostStatus } from "@/lib/plan/vocabulary";

export const POST_ORDERS = ["newest", "dateAsc", "dateDesc", "title"] as const;
export type PostOrder = (typeof POST_ORDERS)[number];

/** What a list of posts is narrowed to, and in what order; all of it stands in the address. */
export interface PostFilter {
  /** Words of the title or the text; "": any. */
  words: string;
  status: PostStatus | null;
  channelId: string | null;
  audienceId: string | null;
  columnId: string | null;
  order: PostOrder;
  /** From 1. */
  page: number;
}

/** Whatever an address says: what makes no sense counts as not said. */
export function readPostFilter(search: URLSearchParams): PostFilter {
  const page = Number(search.get("page"));
  return {
    words: (search.get("q") ?? "").slice(0, LONGEST_WORDS),
    status: POST_STATUSES.find((status) => status === search.get("status")) ?? null,
    channelId: search.get("channel") || null,
    audienceId: search.get("audience") || null,
    columnId: search.get("column") || null,
    order: POST_ORDERS.find((order) => order === search.get("order")) ?? "newest",
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, LAST_PAGE) : 1,
  };
}

const LONGEST_WORDS = 200;
const LAST_PAGE = 100_000;
