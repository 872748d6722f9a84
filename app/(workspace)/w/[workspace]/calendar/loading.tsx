import { CalendarSkeleton } from "@/components/calendar/skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <div className="flex flex-col md:h-dvh">
      <div className="flex items-center gap-4 px-4 pt-3.5 pb-2.5 md:px-5">
        <Skeleton className="h-8 w-48" />
        <Skeleton className="h-8.5 w-40 max-sm:hidden" />
        <Skeleton className="ml-auto h-8.5 w-32" />
      </div>
      <div className="min-h-0 flex-1 md:px-5">
        <CalendarSkeleton />
      </div>
    </div>
  );
}
