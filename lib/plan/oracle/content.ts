import { network } from "@/lib/networks";
import type { Plan } from "../document";
import type { Flag } from "../flag";
import { addressesIn, exceeded, folded, isOnOneOf } from "./reading-text";
import { daysBetween, flagMaker, type Item, inSpan, isWithin, limitOf, spanOf } from "./words";

type Told = Item & { text: string; folded: string };

export function contentFlags(plan: Plan, all: Item[]): Flag[] {
  const told = all.map((item) => {
    const text = item.publication.text ?? item.post.text;
    return { ...item, text, folded: folded(text) };
  });
  const judged = told.filter((item) => isWithin(item.day, plan.period) && item.post.status !== "published");
  return [
    ...judged.flatMap((item) => [
      ...tooLong(item),
      ...noMedia(item),
      ...noAlt(item),
      ...noOwnLink(plan, item),
      ...repeated(plan, item, told),
    ]),
    ...sameText(plan, judged),
  ];
}

function tooLong(item: Told): Flag[] {
  const over = exceeded(item.channel.network, item.text);
  return over === null ? [] : [about(item, "content.too-long", "error", over.measured, over.limit)];
}

function noMedia(item: Told): Flag[] {
  const isNeeded = network(item.channel.network).media.required;
  return isNeeded && item.post.media.length === 0 ? [about(item, "content.no-media", "error", 0, 1)] : [];
}

function noAlt(item: Told): Flag[] {
  if (!network(item.channel.network).altText.supported) return [];
  const silent = item.post.media.filter(
    ({ type, alt }) => type === "image" && (alt === null || alt.trim() === ""),
  );
  return silent.length > 0 ? [about(item, "content.no-alt", "warning", silent.length, 0)] : [];
}

function noOwnLink(plan: Plan, item: Told): Flag[] {
  const { sites } = plan.workspace;
  const kind = plan.objectives.find((objective) => objective.id === item.post.objective)?.kind;
  if (kind !== "generate_traffic" && kind !== "generate_leads") return [];
  if (sites.length === 0 || item.channel.network === "blog") return [];
  if (!network(item.channel.network).linksInText) return [];
  const addresses = [...addressesIn(item.post.link ?? ""), ...addressesIn(item.text)];
  if (addresses.some((address) => isOnOneOf(sites, address))) return [];
  return [about(item, "content.no-own-link", "warning", 0, 1)];
}

function repeated(plan: Plan, item: Told, told: Told[]): Flag[] {
  if (item.folded === "") return [];
  const limit = limitOf(plan, "repeatDays");
  const earlier = told
    .slice(
      0,
      told.findIndex((other) => other.publication === item.publication),
    )
    .filter((other) => other.channel === item.channel && other.folded === item.folded)
    .filter((other) => daysBetween(other.day, item.day) <= limit);
  const latest = earlier.at(-1);
  if (latest === undefined) return [];
  const flag = flagMaker({ publication: item.publication.id });
  const measured = daysBetween(latest.day, item.day);
  const day = { from: item.day, to: item.day };
  return [flag("content.repeated", "warning", day, measured, limit, [latest, item])];
}

function sameText(plan: Plan, judged: Told[]): Flag[] {
  const flags: Flag[] = [];
  for (const post of plan.posts) {
    const own = inSpan(judged, plan.period).filter((item) => item.post === post) as Told[];
    for (const text of new Set(own.map((item) => item.folded))) {
      const same = own.filter((item) => item.folded === text);
      const networks = new Set(same.map((item) => item.channel.network));
      if (text === "" || networks.size < 2) continue;
      const flag = flagMaker({ post: post.id });
      flags.push(flag("content.same-text", "info", spanOf(same), same.length, 1, same));
    }
  }
  return flags;
}

function about(
  item: Item,
  rule: Flag["rule"],
  severity: Flag["severity"],
  measured: number,
  limit: number,
): Flag {
  const day = { from: item.day, to: item.day };
  return flagMaker({ publication: item.publication.id })(rule, severity, day, measured, limit, [item]);
}
