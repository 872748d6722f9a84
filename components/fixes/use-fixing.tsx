"use client";

import { type ReactNode, useCallback, useEffect, useState } from "react";
import { part } from "@/components/calendar/part";
import { useFlags, useFrame } from "@/components/calendar/store/contexts";
import type { FlagView } from "@/lib/flags/view";
import { flagIdentity } from "@/lib/plan/flag";
import { focusCard, focusPanel, placeOfCard } from "./next-card";

const FixDialog = part(() => import("./fix-dialog").then((file) => file.FixDialog));
const FixAllDialog = part(() => import("./fix-all-dialog").then((file) => file.FixAllDialog));

export interface Fixing {
  /** Both undefined for those who may not plan. */
  fix?: (flag: FlagView) => void;
  fixAll?: () => void;
  dialogs: ReactNode;
}

interface Mended {
  flag: FlagView;
  /** Of its card in the panel. */
  place: number;
}

/** What the panel of flags needs so that its flags can be mended: one of them, or all. */
export function useFixing(onShow: (flag: FlagView) => void): Fixing {
  const { abilities } = useFrame();
  const [fixing, setFixing] = useState<Mended | null>(null);
  const [fixingAll, setFixingAll] = useState(false);
  const focusAfter = useFocusAfter();
  const fix = useCallback((flag: FlagView) => setFixing({ flag, place: placeOfCard(flag) }), []);
  const dialogs = (
    <>
      {fixing && (
        <FixDialog
          flag={fixing.flag}
          onClose={() => setFixing(null)}
          onFixed={() => {
            setFixing(null);
            focusAfter(fixing);
          }}
          onShow={onShow}
        />
      )}
      {fixingAll && (
        <FixAllDialog
          onClose={() => {
            setFixingAll(false);
            focusPanel();
          }}
        />
      )}
    </>
  );
  return abilities.plan ? { fix, fixAll: () => setFixingAll(true), dialogs } : { dialogs: null };
}

/** The window goes at once, the card a little later, and with it the focus that the window gave back: then the next one has it. */
function useFocusAfter(): (mended: Mended) => void {
  const { groups } = useFlags();
  const [mended, setMended] = useState<Mended | null>(null);
  useEffect(() => {
    if (!mended) return;
    const identity = flagIdentity(mended.flag);
    if (groups.some(({ cause }) => flagIdentity(cause) === identity)) return;
    focusCard(mended.place);
    setMended(null);
  }, [mended, groups]);
  return setMended;
}
