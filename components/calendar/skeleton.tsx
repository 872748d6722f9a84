import { Skeleton } from "@/components/ui/skeleton";

const WEEKS = [0, 1, 2, 3, 4];
const DAYS = [0, 1, 2, 3, 4, 5, 6];
/** Where a chip might be: enough to look like a month, little enough not to look like this one. */
const CHIPS = new Set(["0-1", "0-3", "1-0", "1-4", "2-1", "2-2", "3-1", "3-3", "4-2"]);

/** The height of what is coming, so that nothing jumps when it comes. */
export function CalendarSkeleton() {
  return (
    <div aria-hidden="true" className="h-full min-h-[36rem] pt-7 lg:pl-26">
      <div className="grid h-full grid-rows-5 border-line border-t">
        {WEEKS.map((week) => (
          <div key={week} className="grid grid-cols-7 border-line border-b">
            {DAYS.map((day) => (
              <div key={day} className="border-line-2 border-l p-1.5">
                <Skeleton className="size-4" />
                {CHIPS.has(`${week}-${day}`) && <Skeleton className="mt-2 h-10" />}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
