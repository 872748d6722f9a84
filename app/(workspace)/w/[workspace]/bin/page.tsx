import { getTranslations } from "next-intl/server";
import { BinList } from "@/components/posts/list/bin-list";
import { PageHeader } from "@/components/shell/page-header";
import { Page } from "@/components/workspaces/page";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { readPostFilter } from "@/lib/posts/listing/filter";
import { binPage, postNames } from "@/lib/posts/listing/queries";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ q?: string | string[]; page?: string | string[] }>;
};

export async function generateMetadata() {
  const t = await getTranslations("posts");
  return { title: t("bin.title") };
}

export default async function BinPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const actor = await requireActor(workspace);
  const t = await getTranslations("posts");
  const { q, page } = await searchParams;
  const { words, page: wanted } = readPostFilter(
    new URLSearchParams({ q: [q].flat()[0] ?? "", page: [page].flat()[0] ?? "" }),
  );
  const found = await binPage(actor, { words, page: wanted });
  return (
    <Page>
      <PageHeader title={t("bin.title")} lead={t("bin.lead")} />
      <Messages namespaces={["posts", "errors"]}>
        <BinList
          slug={workspace}
          page={found}
          words={words}
          timeZone={actor.workspace.timeZone}
          channels={(await postNames(actor)).channels}
        />
      </Messages>
    </Page>
  );
}
