import { announce } from "@/components/ui/announcements";
import type { PlanChange } from "@/lib/calendar/view";
import type { LiveChange } from "@/lib/live/view";
import { dragState } from "../move/drag-state";
import type { CalendarState } from "../store/state";
import { type Link, liveLink } from "./link";
import { others } from "./others";
import { show } from "./show";
import type { LiveWords } from "./words";

export interface Following {
  state(): CalendarState;
  words(): LiveWords;
  tell(changes: readonly PlanChange[]): void;
  /** Has the server draw the page afresh. */
  refresh(): void;
}

/** An answer to this page may come later than its echo. */
const ECHO_MS = 1_500;
/** What happens at once is said at once. */
const TOGETHER_MS = 600;
/** Two hundred pages that are told the same must not ask in the same moment. */
const SPREAD_MS = 300;

/** Keeps a calendar at what others make of the plan; never while something is being dragged, which would shift under the hand. */
export function follow(calendar: Following): Link {
  let me = "";
  let kept: LiveChange[] = [];
  let stale = false;
  let news: LiveChange[] = [];
  const clocks = { news: 0, refresh: 0 };

  const busy = () => dragState.read().mover !== null;
  const isOurs = (revision: string | null) => {
    const { undoable, redoable } = calendar.state().history;
    return revision !== null && (undoable.includes(revision) || redoable.includes(revision));
  };

  function flush() {
    if (busy()) return;
    const now = kept;
    kept = [];
    if (now.length > 0) {
      const words = calendar.words();
      // Before they are taken in: what goes away has its title here only.
      for (const one of now) if (one.by.userId !== me) note(one, words);
      calendar.tell(now.map(({ change }) => change));
      for (const one of now) notice(one);
    }
    if (stale) refresh();
  }

  function note(one: LiveChange, words: LiveWords) {
    words.remember(one, calendar.state());
    news.push(one);
    window.clearTimeout(clocks.news);
    clocks.news = window.setTimeout(() => {
      announce(words.of(news));
      news = [];
    }, TOGETHER_MS);
  }

  /** What others did is shown, and opened posts are read anew; also what we did ourselves in another window. */
  function notice({ change, by, posts }: LiveChange) {
    if (by.userId !== me) {
      others.changed(posts);
      show(change.publications.map(({ id }) => id));
      return;
    }
    window.setTimeout(() => !isOurs(change.revision) && others.changed(posts), ECHO_MS);
  }

  function refresh() {
    stale = true;
    if (busy()) return;
    window.clearTimeout(clocks.refresh);
    clocks.refresh = window.setTimeout(() => {
      stale = false;
      calendar.refresh();
    }, Math.random() * SPREAD_MS);
  }

  const link = liveLink({
    slug: calendar.state().frame.workspace.slug,
    revision: () => calendar.state().revision,
    onHello: ({ userId, here }) => {
      me = userId;
      others.are(here);
    },
    onChange: (change) => {
      kept.push(change);
      flush();
    },
    onStale: refresh,
    onHere: (person) => others.is(person),
    onAway: () => others.are([]),
  });
  // The drop itself comes first.
  const unsubscribe = dragState.subscribe(() => !busy() && window.setTimeout(flush));
  return {
    opens: link.opens,
    stop() {
      unsubscribe();
      link.stop();
      for (const clock of Object.values(clocks)) window.clearTimeout(clock);
    },
  };
}
