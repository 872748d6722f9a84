"use client";

import { useMemo, useSyncExternalStore } from "react";
import { Combobox } from "@/components/ui/combobox";
import { Row, type RowProps } from "./rows";
import { timeZoneChoices } from "./time-zones";

/** Four hundred zones to type into. An empty value where the row allows none. */
export function TimeZoneRow<V>({ placeholder, ...row }: RowProps<V> & { placeholder?: string }) {
  const stored = row.form.values[row.name] as string;
  // The browser's own list: the server's may differ, so it comes only once the page is alive.
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const choices = useMemo(() => (alive ? timeZoneChoices(stored) : only(stored)), [alive, stored]);
  return (
    <Row {...row}>
      {(control, value, change) => (
        <Combobox
          {...control}
          choices={choices}
          value={value || null}
          placeholder={placeholder}
          onChange={(zone) => change(zone ?? "")}
        />
      )}
    </Row>
  );
}

const never = () => () => {};
const only = (zone: string) => (zone ? [{ value: zone, label: zone.replaceAll("_", " ") }] : []);
