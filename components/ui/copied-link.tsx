"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "./button";
import { Field } from "./field";
import { Input } from "./input";

/** A link that is shown this once, and the button that takes it along. */
export function CopiedLink({
  link,
  words,
}: {
  link: string;
  words: { label: string; copy: string; copied: string };
}) {
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  async function copy() {
    input.current?.select();
    // Without a secure origin browsers have no clipboard: the link is selected, ready for the keyboard.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => {},
    );
  }
  return (
    <>
      <Field label={words.label}>
        {(control) => (
          <span className="flex gap-2">
            <Input {...control} ref={input} readOnly value={link} onFocus={({ target }) => target.select()} />
            <Button icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          </span>
        )}
      </Field>
      <p role="status" className="sr-only">
        {copied ? words.copied : ""}
      </p>
    </>
  );
}
