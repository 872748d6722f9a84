"use client";

import { type ComponentProps, useState } from "react";
import { Input } from "@/components/ui/input";

/**
 * An input whose value has another shape than what one types ("1,5" for 1.5). While one is in it, it shows what was
 * typed, letter by letter; before and after, the value as it is written.
 */
export function TypedInput({
  text,
  onText,
  as: As = Input,
  ...rest
}: Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur"> & {
  text: string;
  onText: (typed: string) => void;
  as?: typeof Input;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <As
      {...rest}
      value={typed ?? text}
      onChange={(event) => {
        setTyped(event.target.value);
        onText(event.target.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
