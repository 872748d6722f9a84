import { type Span, shared } from "@/lib/plan/prepared/calendar";
import { placesIn } from "@/lib/plan/prepared/sequence";
import type { ObjectiveKind } from "@/lib/plan/vocabulary";
import { titleFor } from "./compose";
import { channelOf, type Desk, kindOf, put } from "./desk";
import { type Draft, publicationOf } from "./draft";

/** Objectives that something is to be sold for. */
const SELLING: ReadonlySet<ObjectiveKind> = new Set<ObjectiveKind>([
  "generate_leads",
  "generate_traffic",
  "social_selling",
  "targeted_ads",
]);

/** As many drafts as the share of promotion leaves room for speak of an offer: those that sell, never two in a row. */
export function placePromotion(desk: Desk): void {
  const { calendar } = desk.index.prepared;
  for (const month of calendar.buckets.month) {
    const sample = shared(month, calendar.period);
    if (sample) promoteIn(desk, sample);
  }
}

function promoteIn(desk: Desk, sample: Span): void {
  const { all, timeline, limits } = desk.index.prepared;
  const places = placesIn(all, sample);
  const there = places.filter((place) => timeline.posts[place]!.post.promotional).length;
  let left = Math.floor(limits.promotionShare * places.length + 1e-9) - there;
  const candidates = places
    .map((place) => desk.drafts.get(timeline.posts[place]!.post.id))
    .filter((draft) => draft !== undefined)
    // What somebody noted speaks of what they meant it to.
    .filter(({ waited }) => waited === undefined)
    .filter(({ because, post }) => because.kind !== "event" && SELLING.has(kindOf(desk, post.objective)));
  const stride = Math.max(1, Math.floor(candidates.length / Math.max(1, left)));
  for (const [rank, draft] of candidates.entries()) {
    if (left <= 0) return;
    if (rank % stride !== stride - 1 || hasPromotionBeside(desk, draft)) continue;
    const post = { ...draft.post, promotional: true, title: titleFor(desk, "promotion", draft.post.format) };
    put(desk, { ...draft, post });
    left--;
  }
}

function hasPromotionBeside(desk: Desk, { post }: Draft): boolean {
  const { planned } = channelOf(desk, publicationOf(post).channel);
  const posts = planned.places.map((place) => planned.timeline.posts[place]!.post);
  const here = posts.findIndex(({ id }) => id === post.id);
  return [posts[here - 1], posts[here + 1]].some((beside) => beside?.promotional);
}
