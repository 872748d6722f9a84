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
    <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-2 border-line border-t bg-paper px-1 py-3 max-lg:bottom-14">
      <p className="mr-auto min-w-0 text-ink-2 text-sm max-sm:w-full">{t("foot.editable")}</p>
      <ButtonLink href={addressBefore(slug, "plan")!} variant="quiet">
        {words("back")}
      </ButtonLink>
      <Button variant="primary" pending={pending} disabled={posts + tasks === 0} onClick={onPlace}>
        {t("foot.place", { posts, tasks })}
      </Button>
    </div>
  );
}
