import { cache } from "react";
import { store } from "@/db/store";
import { now } from "@/lib/platform/clock";
import { guestWith } from "./admit";
import { noteSeen } from "./repository";
import { sharedCalendar } from "./shared-calendar";
import type { SharedCalendar } from "./view";

/** How exactly planners want to know when a link was last used. */
const SEEN_EVERY = 60_000;

/** For the page behind a link; null: there is none that is open, whatever the reason. */
export const behindShare = cache(
  async (token: string): Promise<{ calendar: SharedCalendar; seen: () => Promise<void> } | null> => {
    const at = now();
    return store().snapshot(async (reader) => {
      const guest = await guestWith(reader, token, at);
      if (!guest) return null;
      const { id, seenAt } = guest.share;
      const isNews = seenAt === null || at - seenAt >= SEEN_EVERY;
      return {
        calendar: await sharedCalendar(reader, guest),
        /** To be called once the page is sent. */
        seen: async () => {
          if (isNews) await store().write((tx) => noteSeen(tx, id, at));
        },
      };
    });
  },
);
