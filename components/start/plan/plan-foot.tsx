import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { addressBefore } from "../addresses";

/** Back, leave it at that, or place what is taken. */
export function PlanFoot({
  slug,
  posts,
  tasks,
  pending,
  onPlace,
}: {
  slug: string;
  posts: number;
  tasks: number;
  pending: boolean;
  onPlace: () => void;
}) {
  const t = useTranslations("startPlan");
  const words = useTranslations("start");
  return (
    <div
      data-foot
      className="sticky bottom-(--shell-bottom) z-10 -mx-4 flex flex-wrap items-center gap-2 border-line border-t bg-paper px-4 py-3 sm:-mx-1 sm:px-1"
    >
      <p className="mr-auto min-w-0 text-ink-2 text-sm max-sm:w-full">{t("foot.editable")}</p>
      <ButtonLink
        href={addressBefore(slug, "plan")!}
        variant="quiet"
        icon={<ArrowLeft aria-hidden="true" />}
        className="max-sm:px-2.5"
      >
        <span className="max-sm:sr-only">{words("back")}</span>
      </ButtonLink>
      <Button
        variant="primary"
        className="max-sm:grow"
        pending={pending}
        disabled={posts + tasks === 0}
        onClick={onPlace}
      >
        {t("foot.place", { posts, tasks })}
      </Button>
    </div>
  );
}
