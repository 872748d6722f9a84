import { getTranslations } from "next-intl/server";
import { Behind } from "@/components/review/behind";
import { requireActor } from "@/lib/people/session";
import { behindNumber } from "@/lib/review/behind";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("review");
  return { title: t("title") };
}

export default async function BehindPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, asked] = await Promise.all([params, searchParams]);
  const once = (name: string) => [asked[name]].flat()[0] ?? null;
  const actor = await requireActor(slug);
  const found = await behindNumber(actor, { month: once("month"), by: once("by"), is: once("is") });
  return <Behind slug={slug} found={found} />;
}
