import type { AssignmentRole } from "@/lib/plan/vocabulary";
import type { Day, Locale } from "@/lib/platform/time";

/** What each kind of news names, as it was when it was told. Rows are read as these: a field may be missing in old ones. */
export interface Payloads {
  asked: { title: string; by: string; role: AssignmentRole; due: Day | null };
  answered: {
    title: string;
    by: string;
    role: AssignmentRole;
    said: "done" | "declined" | "other_date";
    reason: string;
    /** The proposed day. */
    due: Day | null;
  };
  mentioned: { title: string; by: string; excerpt: string; commentId: string };
  commented: { title: string; by: string; excerpt: string; commentId: string };
  to_approve: { title: string; by: string; step: string };
  returned: { title: string; by: string; comment: string };
  approved: { title: string; by: string; comment: string };
  due_tomorrow: { title: string; role: AssignmentRole; due: Day };
  overdue: { title: string; role: AssignmentRole; due: Day };
  /** `text`: what the flag says, in each language; `from`: its first day. */
  flag: { text: Record<Locale, string>; severity: "error" | "warning"; from: Day };
}
