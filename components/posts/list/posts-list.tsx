"use client";

import { FileText, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SearchBox } from "@/components/workspaces/search-box";
import { POST_STATUSES } from "@/lib/plan/vocabulary";
import { POST_ORDERS, type PostFilter } from "@/lib/posts/listing/filter";
import type { ListedPost, Page, PostNames } from "@/lib/posts/listing/view";
import { Pager } from "./pager";
import { PostRow } from "./post-row";
import { useListAddress, useSearchWords } from "./use-list-address";

/** Every post of the workspace, narrowed by words, status and channel; a row opens its sheet. */
export function PostsList({
  slug,
  page,
  filter,
  names,
}: {
  slug: string;
  page: Page<ListedPost>;
  filter: PostFilter;
  names: PostNames;
}) {
  const t = useTranslations("posts");
  const { change, pending } = useListAddress();
  const { words, status, channelId, audienceId, columnId } = filter;
  const narrowed = words !== "" || [status, channelId, audienceId, columnId].some((one) => one !== null);
  return (
    <div className="grid gap-4">
      <Filters filter={filter} names={names} onChange={change} />
      <p role="status" className="text-ink-2 text-sm">
        {t("list.count", { count: page.count })}
      </p>
      {page.rows.length === 0 ? (
        <Nothing slug={slug} narrowed={narrowed} />
      ) : (
        <ul
          aria-busy={pending}
          className="divide-y divide-line-2 rounded-lg border border-line bg-surface aria-busy:opacity-60"
        >
          {page.rows.map((post) => (
            <PostRow
              key={post.id}
              post={post}
              channels={names.channels}
              href={`/w/${slug}/posts/${encodeURIComponent(post.id)}`}
            />
          ))}
        </ul>
      )}
      <Pager
        page={page.page}
        pages={page.pages}
        onPage={(to) => change({ page: to > 1 ? String(to) : "" })}
      />
    </div>
  );
}

function Filters({
  filter,
  names,
  onChange,
}: {
  filter: PostFilter;
  names: PostNames;
  onChange: (part: Record<string, string>) => void;
}) {
  const t = useTranslations("posts");
  const tUi = useTranslations("ui");
  const [words, setWords] = useSearchWords(filter.words, (q) => onChange({ q }));
  return (
    <search className="flex flex-wrap items-end gap-2.5 xl:gap-2">
      <SearchBox
        label={t("list.search")}
        value={words}
        onChange={setWords}
        className="xl:min-w-50 xl:max-w-64 xl:flex-1"
      />
      <Choice
        label={t("field.status")}
        value={filter.status ?? ""}
        onChange={(status) => onChange({ status })}
      >
        <option value="">{t("list.anyStatus")}</option>
        {POST_STATUSES.map((status) => (
          <option key={status} value={status}>
            {tUi(`status.${status}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t("list.channel")}
        value={filter.channelId ?? ""}
        onChange={(channel) => onChange({ channel })}
      >
        <option value="">{t("list.anyChannel")}</option>
        {names.channels.map(named)}
      </Choice>
      {names.audiences.length > 0 && (
        <Choice
          label={t("field.audienceId")}
          value={filter.audienceId ?? ""}
          onChange={(audience) => onChange({ audience })}
        >
          <option value="">{t("list.anyAudience")}</option>
          {names.audiences.map(named)}
        </Choice>
      )}
      {names.columns.length > 0 && (
        <Choice
          label={t("field.columnId")}
          value={filter.columnId ?? ""}
          onChange={(column) => onChange({ column })}
        >
          <option value="">{t("list.anyColumn")}</option>
          {names.columns.map(named)}
        </Choice>
      )}
      <Choice
        short
        label={t("list.order")}
        value={filter.order}
        onChange={(order) => onChange({ order: order === "newest" ? "" : order })}
      >
        {POST_ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`list.orders.${order}`)}
          </option>
        ))}
      </Choice>
    </search>
  );
}

const named = ({ id, name }: { id: string; name: string }) => (
  <option key={id} value={id}>
    {name}
  </option>
);

function Choice({
  short = false,
  label,
  value,
  onChange,
  children,
}: {
  /** Its words are. */
  short?: boolean;
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: React.ReactNode;
}) {
  return (
    <Field
      label={label}
      hideLabel
      className={classes("w-[calc(50%-0.3125rem)] sm:w-44", short ? "xl:w-38" : "xl:w-42.5")}
    >
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {children}
        </Select>
      )}
    </Field>
  );
}

function Nothing({ slug, narrowed }: { slug: string; narrowed: boolean }) {
  const t = useTranslations("posts");
  if (narrowed) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden="true" />}
        title={t("list.noneFound")}
        action={<ButtonLink href={`/w/${slug}/posts`}>{t("list.clear")}</ButtonLink>}
      >
        {t("list.noneFoundHint")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<FileText aria-hidden="true" />}
      title={t("list.none")}
      action={
        <ButtonLink variant="primary" href={`/w/${slug}/calendar?new=`}>
          {t("create.title")}
        </ButtonLink>
      }
    >
      {t("list.noneHint")}
    </EmptyState>
  );
}
