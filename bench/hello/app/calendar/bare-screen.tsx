"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { BareProps } from "./bare-calendar";

const BareCalendar = dynamic(() => import("./bare-calendar"), { ssr: false });

/** An island drawn in the browser only, as ours is. */
export function BareScreen({ shownAtFirst, ...props }: BareProps & { shownAtFirst: boolean }) {
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <>
      <button type="button" data-bench="show" onClick={() => setShown((was) => !was)}>
        Show
      </button>
      {shown && <BareCalendar {...props} />}
    </>
  );
}
