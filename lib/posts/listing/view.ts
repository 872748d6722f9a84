import type { NetworkId } from "@/lib/networks";
import type { PostStatus } from "@/lib/plan/vocabulary";

/** A post in a list: enough to recognise it and to know where it stands. */
export interface ListedPost {
  id: string;
  version: number;
  title: string;
  status: PostStatus;
  /** Its publications, the dated ones first, by time. */
  publications: { channelId: string; at: string | null }[];
}

export interface BinnedPost extends ListedPost {
  /** UTC milliseconds. */
  deletedAt: number;
  by: string | null;
  /** Whether this reader may bring it back. */
  restorable: boolean;
}

export interface ListedChannel {
  id: string;
  name: string;
  network: NetworkId;
}

export interface Page<Row> {
  rows: Row[];
  /** From 1. */
  page: number;
  pages: number;
  /** In all pages. */
  count: number;
}

/** What posts may carry, by name. */
export interface PostNames {
  channels: ListedChannel[];
  audiences: { id: string; name: string }[];
  columns: { id: string; name: string }[];
}
