import { ChevronRight, ListChecks, Sprout, Trash2, UserRound, Users } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

const START = { key: "start", path: "/start", Icon: Sprout } as const;
const LINKS = [
  { key: "rules", path: "/rules", Icon: ListChecks },
  { key: "members", path: "/team/members", Icon: Users },
  { key: "bin", path: "/bin", Icon: Trash2 },
  { key: "profile", path: "/profile", Icon: UserRound },
] as const;

/** What one looks for in the settings and finds elsewhere. */
export function SettingsLinks({ slug, mayConfigure }: { slug: string; mayConfigure: boolean }) {
  const t = useTranslations("settings");
  return (
    <ul className="divide-y divide-line-2 overflow-hidden rounded-lg border border-line bg-surface">
      {[...(mayConfigure ? [START] : []), ...LINKS].map(({ key, path, Icon }) => (
        <li key={key}>
          <Link
            href={`/w/${slug}${path}`}
            className="flex min-h-11 items-center gap-3 px-4 py-2.5 no-underline transition-colors hover:bg-hover"
          >
            <Icon aria-hidden="true" className="size-4.5 shrink-0 text-ink-3" strokeWidth={1.75} />
            <span className="min-w-0 flex-1">
              <span className="block font-medium text-sm">{t(`link.${key}`)}</span>
              <span className="block text-ink-2 text-xs">{t(`link.${key}_text`)}</span>
            </span>
            <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
