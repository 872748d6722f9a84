import { namesOf } from "@/lib/flags/names";
import type { Plan } from "@/lib/plan/document";
import type { RuleChange, WhatIf } from "./view";

/** Words about a rule's publications name two of them at most, and the channels of all. */
const NAMED = 12;

/** The names that these flags need: a page knows those of neither tried things nor of posts. */
export function namesFor(
  { came, went, changed }: Record<"came" | "went" | "changed", readonly RuleChange[]>,
  before: Plan,
  after: Plan,
): Pick<WhatIf, "names" | "publications"> {
  const flags = [...came, ...went, ...changed].flatMap(({ first }) => first);
  // What is dropped has its name from before, what is added from after.
  const known = namesOf({
    ...before,
    channels: [...after.channels, ...before.channels],
    objectives: [...after.objectives, ...before.objectives],
  });
  const ids = new Set(
    flags.flatMap(({ subject, publications }) => [
      ...(subject.publication === undefined ? [] : [subject.publication]),
      ...publications.slice(0, NAMED),
    ]),
  );
  const publications = Object.fromEntries(Array.from(ids, (id) => [id, known.publication(id)]));
  const names: WhatIf["names"] = {};
  const put = (of: "post" | "channel" | "event" | "objective" | "contributor" | "campaign", id?: string) => {
    if (id) names[`${of} ${id}`] = known[of](id);
  };
  for (const { post, channel } of Object.values(publications)) {
    put("post", post);
    put("channel", channel);
  }
  for (const { subject } of flags) {
    const { other, publication: _, ...named } = subject;
    put("event", other);
    for (const [of, id] of Object.entries(named)) put(of as keyof typeof named, id);
  }
  return { names, publications };
}
