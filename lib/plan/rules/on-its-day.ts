import type { Finding } from "../findings";
import type { Timeline } from "../prepared/timeline";

/** What flags about one publication have in common: the publication itself, and from = to = its day. */
export function onItsDay(
  { ids, days }: Timeline,
  place: number,
): Pick<Finding, "subject" | "span" | "publications"> {
  const publication = ids[place]!;
  const day = days[place]!;
  return { subject: { publication }, span: { from: day, to: day }, publications: [publication] };
}
