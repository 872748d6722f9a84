import type { PlanPost } from "@/lib/plan/document";
import { IN_MAKING } from "./takeable";

/** The objectives that each audience was written for with, by its id; one that nobody was written for is left out. */
export type Experience = ReadonlyMap<string, ReadonlySet<string | null>>;

/** What people did. A draft that nobody wrote on has its audience from a plan: what was chance there would become a rule. */
export function experienceOf(posts: readonly PlanPost[]): Experience {
  const met = new Map<string, Set<string | null>>();
  for (const post of posts) {
    const { audience, objective } = post;
    if (audience === null || isUnwritten(post)) continue;
    met.set(audience, (met.get(audience) ?? new Set()).add(objective));
  }
  return met;
}

const isUnwritten = ({ status, text, publications }: PlanPost): boolean =>
  IN_MAKING.has(status) && text === "" && publications.every((publication) => !publication.text);
