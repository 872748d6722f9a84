import { BEAT_MS, type LiveChange, type LiveEvents, type OpenPosts } from "@/lib/live/view";
import { fetchJson } from "../store/fetch-json";

export interface LinkEnds {
  slug: string;
  /** The revision that the page shows; undefined: it does not know, and is told of what comes next. */
  revision?: () => string | null;
  onHello?(hello: LiveEvents["hello"]): void;
  onChange(change: LiveChange): void;
  /** Something changed that nobody can tell piece by piece: read anew. */
  onStale(): void;
  onHere?(person: OpenPosts): void;
  /** The line is gone, and with it what is known of the others. */
  onAway?(): void;
}

export interface Link {
  /** Tells the others which post is open here; again after each reconnect. */
  opens(post: string | null): void;
  stop(): void;
}

const FIRST_RETRY_MS = 500;
const MOST_RETRY_MS = 20_000;
/** A proxy that keeps answers back until they end says nothing at all. */
const HELLO_MS = 8_000;
const SILENCE_MS = 2 * BEAT_MS + 5_000;
/** Browsers grant few lines to one server: a page that nobody looks at gives its own back. */
const HIDDEN_MS = 20_000;
const POLL_MS = 5_000;
/** After so many lines that broke at once, the page asks for itself. */
const PATIENCE = 2;

/** The line to the server's news: kept, mended, given up while nobody looks, replaced by asking where it does not hold. */
export function liveLink(ends: LinkEnds): Link {
  const { slug } = ends;
  let source: EventSource | null = null;
  let connection: string | null = null;
  let post: string | null = null;
  let last: string | null = null;
  let failures = 0;
  let greeted = false;
  let stopped = false;
  const clocks = { retry: 0, silence: 0, hidden: 0, poll: 0 };

  function wait(clock: keyof typeof clocks, ms: number, then: () => void) {
    window.clearTimeout(clocks[clock]);
    clocks[clock] = window.setTimeout(then, ms);
  }

  function connect() {
    if (stopped || source || document.visibilityState === "hidden") return;
    if (typeof EventSource === "undefined") return wait("poll", POLL_MS, poll);
    const params = new URLSearchParams({ workspace: slug });
    const since = ends.revision?.() ?? last;
    if (since) params.set("since", since);
    source = new EventSource(`/api/live?${params}`);
    source.onerror = lost;
    hear("hello", (hello) => {
      ({ connection } = hello);
      failures = 0;
      window.clearTimeout(clocks.poll);
      if (greeted && !since) ends.onStale();
      greeted = true;
      ends.onHello?.(hello);
      if (post) void tellOpen();
    });
    hear("change", ends.onChange);
    hear("stale", ends.onStale);
    hear("here", (person) => ends.onHere?.(person));
    hear("beat", () => {});
    wait("silence", HELLO_MS, lost);
  }

  function hear<Name extends keyof LiveEvents>(name: Name, then: (data: LiveEvents[Name]) => void) {
    const from = source!;
    from.addEventListener(name, ({ data, lastEventId }) => {
      if (from !== source) return;
      last = lastEventId || last;
      wait("silence", SILENCE_MS, lost);
      then(JSON.parse(data) as LiveEvents[Name]);
    });
  }

  function lost() {
    hangUp();
    failures += 1;
    if (failures >= PATIENCE) poll();
    const pause = Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), MOST_RETRY_MS);
    // A server that restarts is not to be met by everybody at once.
    wait("retry", pause * (0.75 + Math.random() / 2), connect);
  }

  function hangUp() {
    source?.close();
    source = null;
    connection = null;
    window.clearTimeout(clocks.silence);
    ends.onAway?.();
  }

  /** Less than news: whether there is any. */
  async function poll() {
    if (stopped || source || document.visibilityState === "hidden") return;
    const known = ends.revision?.() ?? last;
    const answer = await fetchJson<{ revision: string | null }>(
      `/api/calendar/revision?${new URLSearchParams({ workspace: slug })}`,
    );
    // Signed out, or no longer a member: nothing will ever be told here again.
    if (!answer.ok && (answer.code === "signed_out" || answer.code === "not_found")) return stop();
    if (answer.ok && !stopped) {
      if (known !== null && known !== answer.data.revision) ends.onStale();
      last = answer.data.revision;
    }
    if (!stopped && !source) wait("poll", POLL_MS, () => void poll());
  }

  async function tellOpen() {
    if (!connection) return;
    // Where it does not get through, the others merely do not know.
    await fetch(`/api/live/here?${new URLSearchParams({ workspace: slug })}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ connection, post }),
      keepalive: true,
    }).catch(() => null);
  }

  function onVisibility() {
    window.clearTimeout(clocks.hidden);
    if (document.visibilityState === "visible") connect();
    else wait("hidden", HIDDEN_MS, hangUp);
  }

  function onOnline() {
    failures = 0;
    connect();
  }

  function stop() {
    stopped = true;
    hangUp();
    for (const clock of Object.values(clocks)) window.clearTimeout(clock);
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("online", onOnline);
    window.removeEventListener("pageshow", connect);
    window.removeEventListener("pagehide", hangUp);
  }

  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("online", onOnline);
  // A page with an open line cannot be kept for "back".
  window.addEventListener("pagehide", hangUp);
  window.addEventListener("pageshow", connect);
  connect();
  return {
    opens(next) {
      if (next === post) return;
      post = next;
      void tellOpen();
    },
    stop,
  };
}
