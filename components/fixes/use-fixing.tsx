"use client";

import { type ReactNode, useCallback, useEffect, useState } from "react";
import { part } from "@/components/calendar/part";
import { useFrame } from "@/components/calendar/store/contexts";
import type { FlagView } from "@/lib/flags/view";
import { focusCard, placeOfCard } from "./next-card";

const FixDialog = part(() => import("./fix-dialog").then((file) => file.FixDialog));
const FixAllDialog = part(() => import("./fix-all-dialog").then((file) => file.FixAllDialog));

export interface Fixing {
  /** Both undefined for those who may not plan. */
  fix?: (flag: FlagView) => void;
  fixAll?: () => void;
  dialogs: ReactNode;
}

/** What the panel of flags needs so that its flags can be mended: one of them, or all. */
export function useFixing(onShow: (flag: FlagView) => void): Fixing {
  const { abilities } = useFrame();
  const [fixing, setFixing] = useState<{ flag: FlagView; place: number } | null>(null);
  const [fixingAll, setFixingAll] = useState(false);
  const focusNext = useFocusNext();
  const fix = useCallback((flag: FlagView) => setFixing({ flag, place: placeOfCard(flag) }), []);
  const dialogs = (
    <>
      {fixing && (
        <FixDialog
          flag={fixing.flag}
          onClose={() => setFixing(null)}
          onFixed={() => {
            setFixing(null);
            focusNext(fixing.place);
          }}
          onShow={onShow}
        />
      )}
      {fixingAll && (
        <FixAllDialog
          onClose={() => {
            setFixingAll(false);
            focusNext(null);
          }}
        />
      )}
    </>
  );
  return abilities.plan ? { fix, fixAll: () => setFixingAll(true), dialogs } : { dialogs: null };
}

/** Once the window is gone and with it the card it was opened from: the focus would be nowhere. */
function useFocusNext(): (place: number | null) => void {
  const [wanted, setWanted] = useState<{ place: number | null } | null>(null);
  useEffect(() => {
    if (wanted) focusCard(wanted.place);
  }, [wanted]);
  return useCallback((place) => setWanted({ place }), []);
}
