import type { Actor } from "@/lib/people/actor";
import type { SessionClaim } from "@/lib/people/session";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { RETRY } from "./frames";
import { hub } from "./hub";
import type { Listener, Room } from "./room";

/** Bytes that may wait for a reader. Whoever lets more pile up does not read, and is let go: it can come back. */
const MOST_WAITING = 1_048_576;

/** An answer that does not end: the changes of a workspace, as they come. */
export async function liveStream(
  actor: Actor,
  claim: SessionClaim,
  { since, signal }: { since: string | null; signal: AbortSignal },
): Promise<Result<Response>> {
  const room = await hub().room(actor.workspace.id);
  if (!hub().mayOpen(actor.userId)) return refuse("unavailable");
  const body = new ReadableStream<Uint8Array>(source(room, actor, claim, since, signal), {
    highWaterMark: MOST_WAITING,
    size: (bytes) => bytes?.byteLength ?? 0,
  });
  return ok(
    new Response(body, {
      headers: {
        "Content-Type": "text/event-stream; charset=utf-8",
        // Packed, or kept back by a proxy until there is more of it, it would come too late.
        "Cache-Control": "no-store, no-transform",
        "X-Accel-Buffering": "no",
        // Kept alive after its end, it would bring the page's next requests to a server that stops, again and again.
        Connection: "close",
      },
    }),
  );
}

function source(
  room: Room,
  actor: Actor,
  claim: SessionClaim,
  since: string | null,
  signal: AbortSignal,
): UnderlyingDefaultSource<Uint8Array> {
  let listener: Listener;
  return {
    start(controller) {
      listener = listenerOn(controller, actor, claim);
      controller.enqueue(RETRY);
      room.join(listener, since);
      if (signal.aborted) room.leave(listener);
      signal.addEventListener("abort", () => room.leave(listener), { once: true });
    },
    cancel: () => room.leave(listener),
  };
}

function listenerOn(
  controller: ReadableStreamDefaultController<Uint8Array>,
  actor: Actor,
  claim: SessionClaim,
): Listener {
  let ended = false;
  return {
    connection: newId(),
    claim,
    slug: actor.workspace.slug,
    viewer: actor,
    post: null,
    send(bytes) {
      if (ended || (controller.desiredSize ?? 0) <= 0) return false;
      controller.enqueue(bytes);
      return true;
    },
    close() {
      if (ended) return;
      ended = true;
      try {
        controller.close();
      } catch {
        // The reader went first.
      }
    },
  };
}
