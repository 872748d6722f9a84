import { FileText, ImageIcon, Link2, Video } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommentText } from "@/components/comments/comment-text";
import { NetworkGlyph } from "@/components/networks/network-glyph";
import { StatusDot } from "@/components/ui/status-dot";
import type { MediaType } from "@/lib/plan/vocabulary";
import type { SharedCard as Card, SharedPost, SharedPublication } from "@/lib/shares/view";
import { SharedTalk } from "./shared-talk";
import { SharedVerdict } from "./shared-verdict";

/** One post on one day, as each of its channels will carry it. */
export function SharedCard({ token, card, zone }: { token: string; card: Card; zone: string }) {
  const t = useTranslations("share");
  const { post, publications, isFirst } = card;
  return (
    <article
      id={isFirst ? `post-${post.id}` : undefined}
      className="grid scroll-mt-4 gap-4 rounded-lg border border-line bg-surface p-4 print:break-inside-avoid print:gap-2 print:rounded-none print:bg-transparent print:border-x-0 print:border-t-0 print:px-0 print:py-2 [&>*]:min-w-0"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 font-semibold text-lg [overflow-wrap:anywhere]">{post.title}</h3>
        <StatusDot status={post.status} className="shrink-0 text-ink-2 text-xs" />
      </header>
      {byText(publications).map((group) => (
        <Wording key={group[0]!.id} publications={group} />
      ))}
      <Extras post={post} />
      {isFirst ? (
        <>
          {post.approval && <SharedVerdict key={post.approval.digest} token={token} post={post} />}
          <SharedTalk token={token} post={post} zone={zone} />
        </>
      ) : (
        <a
          href={`#post-${post.id}`}
          className="w-fit text-ink-2 text-sm underline underline-offset-2 print:hidden"
        >
          {t("card.talkAbove")}
        </a>
      )}
    </article>
  );
}

/** Channels that carry the same words stand above them together. */
function byText(publications: readonly SharedPublication[]): SharedPublication[][] {
  return [...Map.groupBy(publications, ({ text }) => text).values()];
}

function Wording({ publications }: { publications: readonly SharedPublication[] }) {
  const t = useTranslations("share");
  const text = publications[0]!.text;
  return (
    <div className="grid gap-1.5 border-line border-l-2 pl-3">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {publications.map(({ id, network, channel, time, zone }) => (
          <li key={id} className="inline-flex min-w-0 items-center gap-1.5">
            <NetworkGlyph network={network} />
            <span className="min-w-0 truncate">{channel}</span>
            <time className="font-medium tabular-nums">{time}</time>
            {zone && <span className="text-ink-3 text-xs">{zone}</span>}
          </li>
        ))}
      </ul>
      {text.trim() === "" ? (
        <p className="text-ink-3 text-sm">{t("card.noText")}</p>
      ) : (
        <CommentText text={text} mentions={[]} />
      )}
    </div>
  );
}

const ICONS: Record<MediaType, typeof ImageIcon> = { image: ImageIcon, video: Video, document: FileText };

/** What goes with the words: media by what they show, the files stay with the team; where the post leads. */
function Extras({ post }: { post: SharedPost }) {
  const t = useTranslations("share");
  if (post.media.length === 0 && !post.link) return null;
  return (
    <ul className="grid gap-1.5 text-sm">
      {post.media.map(({ type, alt }, index) => {
        const Icon = ICONS[type];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: media have no identity of their own in the plan
          <li key={index} className="flex items-start gap-2">
            <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-3" />
            <span className="min-w-0">
              <span className="text-ink-2">{t(`media.${type}`)}</span>{" "}
              {alt ?? <span className="text-ink-3">{t("media.noAlt")}</span>}
            </span>
          </li>
        );
      })}
      {post.link && (
        <li className="flex items-start gap-2">
          <Link2 aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-3" />
          <span className="min-w-0 [&_p]:text-sm">
            <CommentText text={post.link} mentions={[]} />
          </span>
        </li>
      )}
    </ul>
  );
}
