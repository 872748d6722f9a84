import { store } from "@/db/store";
import type { CalendarFrame } from "@/lib/calendar/view";
import { wordedCauses } from "@/lib/flags/worded";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n/locale";
import type { Translator } from "@/lib/platform/i18n/translator";
import { type AskedPlan, askedPlan } from "./asked";
import { choicesOf } from "./choices";
import { type Draft, publicationOf, withDrafts } from "./draft";
import { unsettledIn } from "./unsettled";
import type { DraftView, FirstPlanView } from "./view";

/** The plan that the answers make by now; nothing is written. `locale`, `t`: of the screen on which it is read. */
export async function firstPlanFor(
  actor: Actor,
  locale: Locale,
  t: Translator<"flags">,
): Promise<{ frame: CalendarFrame; plan: FirstPlanView }> {
  const asked = await store().snapshot((reader) => askedPlan(reader, actor, now(), locale));
  return { frame: asked.frame, plan: viewOf(asked, locale, t) };
}

function viewOf(
  { question, plan, waiting, digest }: AskedPlan,
  locale: Locale,
  t: Translator<"flags">,
): FirstPlanView {
  const { from, to, drafts, tasks, flags } = plan;
  const whole = { ...question.plan, posts: withDrafts(question.plan.posts, drafts) };
  return {
    digest,
    locale,
    from,
    to,
    drafts: drafts.map(draftView),
    tasks: [...tasks].sort((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0)),
    flags: wordedCauses(flags, whole, t, locale),
    choices: choicesOf(question, plan),
    unsettled: unsettledIn(question, plan),
    waiting: waiting - drafts.filter(({ waited }) => waited !== undefined).length,
  };
}

function draftView({ post, because, waited }: Draft): DraftView {
  const { id, title, objective, format, column, audience, promotional, assignments } = post;
  const { channel, at } = publicationOf(post);
  const author = assignments.find(({ role }) => role === "author") ?? assignments[0];
  return {
    id,
    title,
    channel,
    at,
    objective,
    format,
    column,
    audience,
    promotional,
    author: author
      ? {
          contributor: author.contributor,
          due: author.due,
          isGiven: waited?.assignments.includes(author) ?? false,
        }
      : null,
    because,
    waited: waited ? (waited.status === "idea" ? "idea" : "content") : null,
  };
}
