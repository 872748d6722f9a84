import { Skeleton } from "@/components/ui/skeleton";
import { Page } from "@/components/workspaces/page";

const CARDS = Array.from({ length: 4 }, (_, index) => index);

export function WorkSkeleton() {
  return (
    <Page>
      <Skeleton className="h-8 w-56" />
      <div className="grid gap-3 lg:grid-cols-2">
        {CARDS.map((card) => (
          <Skeleton key={card} className="h-52" />
        ))}
      </div>
    </Page>
  );
}
