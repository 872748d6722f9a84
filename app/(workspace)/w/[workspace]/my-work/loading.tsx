import { WorkSkeleton } from "@/components/work/work-skeleton";

export default function Loading() {
  return <WorkSkeleton />;
}
