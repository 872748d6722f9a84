import { folded } from "@/lib/posts/searchable";
import type { WaitingPost } from "./view";

export const QUEUE_TABS = ["mine", "all", "decided"] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

export interface QueueFilter {
  tab: QueueTab;
  words: string;
  channelId: string | null;
  /** Name of the step that is missing. */
  step: string | null;
}

export function readQueueFilter(address: URLSearchParams): QueueFilter {
  const tab = QUEUE_TABS.find((one) => one === address.get("tab")) ?? "mine";
  return {
    tab,
    words: address.get("q") ?? "",
    channelId: address.get("channel") || null,
    step: address.get("step") || null,
  };
}

export const missingStep = ({ approval }: WaitingPost): string =>
  approval.steps.find(({ step }) => step === approval.next)?.name ?? "";

/** Of those that wait, what the filter lets through. Accents and case do not count. */
export function matchingQueue(posts: readonly WaitingPost[], filter: QueueFilter): WaitingPost[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  return posts.filter((post) => {
    if (filter.tab === "mine" && !post.asked) return false;
    if (
      filter.channelId !== null &&
      !post.publications.some(({ channelId }) => channelId === filter.channelId)
    )
      return false;
    if (filter.step !== null && missingStep(post) !== filter.step) return false;
    const { text, wordings } = post.approval.content;
    const said = folded([post.title, text, ...wordings.map((wording) => wording.text ?? "")].join("\n"));
    return words.every((word) => said.includes(word));
  });
}
