import { Skeleton } from "@/components/ui/skeleton";
import { Page } from "@/components/workspaces/page";

/** Ten rows are enough to hold the place of fifty. */
const ROWS = Array.from({ length: 10 }, (_, index) => index);

export function ListSkeleton() {
  return (
    <Page>
      <Skeleton className="h-8 w-56" />
      <Skeleton className="h-8.5 w-full max-w-xl" />
      <div className="grid gap-2">
        {ROWS.map((row) => (
          <Skeleton key={row} className="h-11" />
        ))}
      </div>
    </Page>
  );
}
