"use client";

import { LogOut, UserMinus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAtOnce, useChangeNews } from "@/components/forms/use-change";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/button";
import { ConfirmDialog, ConfirmTrigger } from "@/components/ui/confirm-dialog";
import { Select } from "@/components/ui/select";
import { changeRole, linkContributor, removeMember } from "@/lib/people/actions";
import type { MemberView } from "@/lib/people/queries";
import { can, mayGrant } from "@/lib/people/rules";
import { ROLES } from "@/lib/people/vocabulary";
import type { Reader } from "./member-list";

interface MemberRowProps {
  slug: string;
  member: MemberView;
  contributors: { id: string; name: string }[];
  reader: Reader;
}

export function MemberRow({ slug, member, contributors, reader }: MemberRowProps) {
  const t = useTranslations("people");
  const isSelf = member.userId === reader.userId;
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-2 px-4 py-3 md:grid-cols-[1fr_11rem_11rem_2.25rem]">
      <div className="flex min-w-0 items-center gap-3">
        <Avatar name={member.name} size="md" hidden />
        <div className="min-w-0">
          <p className="truncate font-semibold">
            {member.name} {isSelf && <Badge className="ml-1">{t("contributor.you")}</Badge>}
          </p>
          <p className="truncate text-ink-2 text-xs">{member.email}</p>
        </div>
      </div>
      <div className="max-md:order-last max-md:col-span-2 grid gap-2 md:contents">
        <RoleSelect slug={slug} member={member} reader={reader} />
        <PersonSelect slug={slug} member={member} contributors={contributors} reader={reader} />
      </div>
      <span className="justify-self-end">
        {(isSelf || mayGrant(reader.role, member.role)) && (
          <Remove slug={slug} member={member} isSelf={isSelf} />
        )}
      </span>
    </li>
  );
}

/** Changed at once; a refusal (the last owner, a role above one's own) puts it back with its reason. */
function RoleSelect({ slug, member, reader }: Omit<MemberRowProps, "contributors">) {
  const t = useTranslations("people");
  const roles = useTranslations("shell");
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  if (!mayGrant(reader.role, member.role))
    return <p className="text-ink-2 text-sm">{roles(`role.${member.role}`)}</p>;
  function change(wished: string) {
    const role = ROLES.find((each) => each === wished);
    if (!role) return;
    run(
      () => changeRole({ workspace: slug, userId: member.userId, role, version: member.version }),
      () => tell(t("member.role_changed", { name: member.name, role: roles(`role.${role}`) })),
    );
  }
  return (
    <Select
      aria-label={t("member.role_of", { name: member.name })}
      value={member.role}
      disabled={pending}
      onChange={({ target }) => change(target.value)}
    >
      {ROLES.filter((role) => mayGrant(reader.role, role)).map((role) => (
        <option key={role} value={role}>
          {roles(`role.${role}`)}
        </option>
      ))}
    </Select>
  );
}

/** Which person of the plan the account is: then "my" contents are theirs. */
function PersonSelect({ slug, member, contributors, reader }: MemberRowProps) {
  const t = useTranslations("people");
  const tell = useChangeNews(slug);
  const { run, pending } = useAtOnce();
  const nameOf = (id: string | null) => contributors.find((each) => each.id === id)?.name;
  if (!can(reader.role, "configure")) {
    const name = nameOf(member.contributorId);
    return <p className="text-ink-2 text-sm">{name ? t("member.is", { name }) : t("member.nobody")}</p>;
  }
  const change = (contributorId: string | null) =>
    run(
      () =>
        linkContributor({ workspace: slug, userId: member.userId, contributorId, version: member.version }),
      () =>
        tell(t("member.linked", { name: member.name, person: nameOf(contributorId) ?? t("member.nobody") })),
    );
  return (
    <Select
      aria-label={t("member.person_of", { name: member.name })}
      value={nameOf(member.contributorId) ? (member.contributorId ?? "") : ""}
      disabled={pending}
      onChange={({ target }) => change(target.value || null)}
    >
      <option value="">{t("member.nobody")}</option>
      {contributors.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function Remove({ slug, member, isSelf }: { slug: string; member: MemberView; isSelf: boolean }) {
  const t = useTranslations("people");
  const router = useRouter();
  const tell = useChangeNews(slug);
  const { run } = useAtOnce();
  const which = isSelf ? "leave" : "remove";
  async function remove() {
    await run(
      () => removeMember({ workspace: slug, userId: member.userId }),
      () => (isSelf ? router.push("/") : tell(t("member.removed", { name: member.name }))),
    );
  }
  return (
    <ConfirmDialog
      trigger={
        <ConfirmTrigger asChild>
          <IconButton label={t(`member.${which}`, { name: member.name })} size="sm">
            {isSelf ? <LogOut aria-hidden="true" /> : <UserMinus aria-hidden="true" />}
          </IconButton>
        </ConfirmTrigger>
      }
      title={t(`member.${which}_title`, { name: member.name })}
      description={t(`member.${which}_text`, { name: member.name })}
      confirmLabel={t(`member.${which}_confirm`)}
      danger
      onConfirm={remove}
    />
  );
}
