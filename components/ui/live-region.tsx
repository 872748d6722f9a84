"use client";

import { useSyncExternalStore } from "react";
import { announcements } from "./announcements";

export { announce } from "./announcements";

const SILENCE = () => 0;

/** Two regions take turns: emptying one while the other fills makes a screen reader read a repeated text again. */
export function LiveRegion() {
  const turn = useSyncExternalStore(announcements.subscribe, announcements.turn, SILENCE);
  const text = turn === 0 ? "" : announcements.text();
  return (
    <div className="sr-only" data-testid="announcements">
      {/* Said though the role says it: a dialog hides all around it but what is marked so. */}
      <p role="status" aria-live="polite">
        {turn % 2 === 1 ? text : ""}
      </p>
      <p role="status" aria-live="polite">
        {turn % 2 === 0 ? text : ""}
      </p>
    </div>
  );
}
