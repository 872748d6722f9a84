import { ChartNoAxesColumn, Trash2 } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { PostsList } from "@/components/posts/list/posts-list";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/workspaces/page";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { readPostFilter } from "@/lib/posts/listing/filter";
import { postNames, postPage } from "@/lib/posts/listing/queries";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("posts");
  return { title: t("list.title") };
}

export default async function PostsPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const actor = await requireActor(workspace);
  const t = await getTranslations("posts");
  const filter = readPostFilter(addressOf(await searchParams));
  const [page, names] = [await postPage(actor, filter), await postNames(actor)];
  return (
    <Page>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        actions={
          <>
            <ButtonLink href={`/w/${workspace}/results`} icon={<ChartNoAxesColumn aria-hidden="true" />}>
              {t("results")}
            </ButtonLink>
            <ButtonLink href={`/w/${workspace}/bin`} icon={<Trash2 aria-hidden="true" />}>
              {t("bin.title")}
            </ButtonLink>
          </>
        }
      />
      <Messages namespaces={["posts"]}>
        <PostsList slug={workspace} page={page} filter={filter} names={names} />
      </Messages>
    </Page>
  );
}

/** A parameter given twice counts once: the lists here know one value of each. */
function addressOf(params: Awaited<Props["searchParams"]>): URLSearchParams {
  const pairs = Object.entries(params).map(([name, value]) => [name, [value].flat()[0] ?? ""]);
  return new URLSearchParams(pairs);
}
