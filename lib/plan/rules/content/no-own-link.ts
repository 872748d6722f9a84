import { findAddresses, isOnSite } from "@/lib/networks/address";
import { textAt } from "../../prepared/timeline";
import { PUBLISHED } from "../../prepared/traits";
import type { ObjectiveKind } from "../../vocabulary";
import { onItsDay } from "../on-its-day";
import type { PublicationRule } from "../rule";

const LEADING_HOME: ReadonlySet<ObjectiveKind> = new Set(["generate_traffic", "generate_leads"]);

/**
 * content.no-own-link — the objective's kind is generate_traffic or generate_leads, the network allows links in the text
 * (`blog` left out: it is the site), and neither link nor text holds an address on one of `sites`. Warning. measured 0,
 * limit 1. Not where `sites` is empty.
 */
export const noOwnLink: PublicationRule = {
  id: "content.no-own-link",
  of: "publication",
  judge(place, { timeline, channels, objectives, setting }, findings) {
    const objective = objectives[timeline.objectives[place]!];
    if (timeline.traits[place]! & PUBLISHED || !objective || !LEADING_HOME.has(objective.kind)) return;
    const { sites } = setting.workspace;
    if (sites.length === 0) return;
    const { facts, channel } = channels[timeline.channels[place]!]!;
    if (!facts.linksInText || channel.network === "blog") return;
    if (leadsTo(sites, timeline.posts[place]!.post.link ?? "") || leadsTo(sites, textAt(timeline, place)))
      return;
    findings.add(this.id, { ...onItsDay(timeline, place), severity: "warning", measured: 0, limit: 1 });
  },
};

function leadsTo(sites: readonly string[], text: string): boolean {
  return findAddresses(text).some(({ address }) => isOnSite(address, sites));
}
