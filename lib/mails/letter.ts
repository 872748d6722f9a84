import type { Locale } from "@/lib/platform/time";

/** What a mail says, in both forms that mail programs show. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** Parts of a letter; `href` is absolute. */
export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "button"; label: string; href: string }
  | { kind: "list"; items: readonly { text: string; href: string | null; note?: string }[] };

export interface Draft {
  locale: Locale;
  subject: string;
  blocks: readonly Block[];
  /** Small print: why it came, and how to have no more. */
  foot: readonly { text: string; href?: string }[];
}

export function letterOf(draft: Draft): Letter {
  return { subject: draft.subject, text: plain(draft), html: marked(draft) };
}

function plain({ blocks, foot }: Draft): string {
  const parts = blocks.map((block) => {
    if (block.kind === "heading") return `${block.text}\n${"-".repeat(Math.min(60, block.text.length))}`;
    if (block.kind === "paragraph") return block.text;
    if (block.kind === "button") return `${block.label}\n${block.href}`;
    return block.items
      .map(({ text, href, note }) => [`* ${text}`, note, href].filter(Boolean).join("\n  "))
      .join("\n");
  });
  const small = foot.map(({ text, href }) => (href ? `${text}\n${href}` : text));
  return `${[...parts, ["-- ", ...small].join("\n")].join("\n\n")}\n`;
}

// Mail programs know no style sheets and few elements: tables of old, styles on the elements, colours of the house.
const INK = "color:#211B15";
const SMALL = "color:#6A5F54;font-size:13px;line-height:1.5";
const FONT = "font-family:Inter,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif";

function marked({ locale, subject, blocks, foot }: Draft): string {
  const body = blocks.map(blockOf).join("\n");
  const small = foot
    .map(
      ({ text, href }) =>
        `<p style="margin:0 0 6px;${SMALL}">${href ? anchor(href, text, SMALL) : escaped(text)}</p>`,
    )
    .join("\n");
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#FAF7F2;${FONT};${INK}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left">
<tr><td style="padding:0 4px 14px;font-weight:600;color:#7A3A16">Marronnier</td></tr>
<tr><td style="padding:22px 24px;background:#FFFFFF;border:1px solid #E8E0D5;border-radius:10px">
${body}
</td></tr>
<tr><td style="padding:16px 4px 0">
${small}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2 style="margin:18px 0 8px;font-size:16px;line-height:1.3;${INK}">${escaped(block.text)}</h2>`;
    case "paragraph":
      return `<p style="margin:0 0 14px;font-size:15px;line-height:1.55;${INK}">${escaped(block.text)}</p>`;
    case "button":
      return `<p style="margin:18px 0 6px">${anchor(block.href, block.label, "display:inline-block;padding:10px 16px;border-radius:7px;background:#7A3A16;color:#FFFFFF;font-weight:600;font-size:15px;text-decoration:none")}</p>`;
    case "list":
      return `<ul style="margin:0 0 14px;padding:0 0 0 18px">${block.items.map(itemOf).join("")}</ul>`;
  }
}

function itemOf({ text, href, note }: { text: string; href: string | null; note?: string }): string {
  const main = href ? anchor(href, text, "color:#7A3A16") : escaped(text);
  const aside = note ? `<br><span style="${SMALL}">${escaped(note)}</span>` : "";
  return `<li style="margin:0 0 8px;font-size:15px;line-height:1.5;${INK}">${main}${aside}</li>`;
}

const anchor = (href: string, text: string, style: string): string =>
  `<a href="${escaped(href)}" style="${style}">${escaped(text)}</a>`;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Titles and names are text, whatever they look like. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
