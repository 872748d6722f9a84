import { ListSkeleton } from "@/components/posts/list/list-skeleton";

export default function Loading() {
  return <ListSkeleton />;
}
