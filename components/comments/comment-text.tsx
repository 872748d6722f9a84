import { type Person, partsOf } from "./mentions";

/** What somebody wrote: lines, addresses to follow, names that were called. Whatever is in it, nothing of it is run. */
export function CommentText({ text, mentions }: { text: string; mentions: readonly Person[] }) {
  return (
    <p className="whitespace-pre-wrap break-words text-base [overflow-wrap:anywhere]" dir="auto">
      {partsOf(text, mentions).map((part, index) => {
        if (part.kind === "text") return part.text;
        if (part.kind === "mention")
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
            <span key={index} className="rounded-xs bg-chestnut-soft px-0.5 font-medium text-chestnut">
              {part.text}
            </span>
          );
        return (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
            key={index}
            href={part.href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="text-info underline underline-offset-2"
          >
            {part.text}
          </a>
        );
      })}
    </p>
  );
}
