import type { NoticeKind } from "./vocabulary";

/** One piece of news as it is read. */
export interface NoticeView {
  id: string;
  kind: NoticeKind;
  /** "9 nov. 2026, 09:00" in the zone of the workspace. */
  when: string;
  read: boolean;
  sentence: string;
  /** Words of somebody, in quotation marks; "" where there are none. */
  quote: string;
  /** Where it leads, within the product. */
  href: string;
  /** Of flags alone. */
  severity: "error" | "warning" | null;
}

/** What the bell shows when it is opened. */
export interface BellView {
  unread: number;
  notices: NoticeView[];
}
