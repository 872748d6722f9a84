"use client";

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Publications } from "./contexts";
import { allInSight, type FlagsInSight, flagsInSight, sightOf } from "./flags-in-sight";
import { flagsOnScreen, placesOnScreen } from "./flags-on-screen";
import type { CalendarState } from "./state";
import type { CalendarViewApi } from "./use-calendar-view";
import { FILTER_NAMES, type Filters } from "./view-state";

export interface FlagsApi extends FlagsInSight {
  /** The filters that this was reckoned for; "": none is set. */
  filters: string;
  /** Whether all are listed although there are filters. */
  whole: boolean;
  /** Lists all, or only what concerns what is shown, until the filters change. */
  showWhole: (whole: boolean) => void;
}

/**
 * The flags, and which of them concern what the filters let through. What a move does to them comes after the move
 * itself: there may be thousands, in every part of the page.
 */
export function useFlagsOf(
  { flags: all, publications, frame }: CalendarState,
  filtered: Publications,
  { filters, flag: selected }: CalendarViewApi,
): FlagsApi {
  const settled = useDeferredValue(useMemo(() => ({ all, publications }), [all, publications]));
  const flags = useMemo(() => flagsOnScreen(settled.all, placesOnScreen(settled.publications)), [settled]);

  const sight = useDeferredValue(
    useMemo(() => {
      const of = sightOf(filters, frame, filtered);
      return of ? { of, key: keyOf(filters) } : EVERYTHING;
    }, [filters, frame, filtered]),
  );
  const [wholeFor, setWholeFor] = useState<string | null>(null);
  const whole = sight.of !== null && wholeFor === sight.key;
  // Without filters nothing hangs on what is selected, and nothing is drawn again for it.
  const listedFor = sight.of && selected;
  const inSight = useMemo(
    () => (sight.of ? flagsInSight(flags, sight.of, { whole, selected: listedFor }) : allInSight(flags)),
    [flags, sight, whole, listedFor],
  );

  const showWhole = useCallback((on: boolean) => setWholeFor(on ? sight.key : null), [sight.key]);
  return useMemo(
    () => ({ ...inSight, filters: sight.key, whole, showWhole }),
    [inSight, sight.key, whole, showWhole],
  );
}

/** One and the same: what is selected or opened writes the address anew, and the filters with it. */
const EVERYTHING = { of: null, key: "" };

const keyOf = (filters: Filters): string =>
  FILTER_NAMES.flatMap((name) => filters[name].map((value) => `${name}=${value}`)).join("&");
