import { Check, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/workspaces/page";
import { can, type Permission } from "@/lib/people/rules";
import { ROLES } from "@/lib/people/vocabulary";

/** In words that people look for, each with the permission that the server asks for it. */
const RIGHTS = [
  ["read", "read"],
  ["contribute", "contribute"],
  ["answer", "contribute"],
  ["comment", "contribute"],
  ["own_time", "contribute"],
  ["plan", "plan"],
  ["assign", "plan"],
  ["configure", "configure"],
  ["invite", "configure"],
  ["govern", "govern"],
] as const satisfies [string, Permission][];

/** What each role may do: drawn from the very rules that the server asks. */
export function RoleTable() {
  const t = useTranslations("people");
  const roles = useTranslations("shell");
  return (
    <Section title={t("roles.title")} lead={t("roles.approval")}>
      <div className="overflow-x-auto rounded-lg border border-line bg-surface">
        <table className="w-full min-w-136 text-left text-sm">
          <thead className="border-line border-b bg-rail text-ink-2 text-xs">
            <tr>
              <th scope="col" className="px-4 py-2 font-medium">
                {t("roles.may")}
              </th>
              {ROLES.map((role) => (
                <th key={role} scope="col" className="px-2 py-2 text-center font-medium">
                  {roles(`role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line-2">
            {RIGHTS.map(([right, permission]) => (
              <tr key={right}>
                <th scope="row" className="min-w-48 px-4 py-2 font-normal">
                  {t(`roles.permission.${right}`)}
                </th>
                {ROLES.map((role) => (
                  <td key={role} className="px-2 py-2 text-center">
                    {can(role, permission) ? (
                      <Check role="img" aria-label={t("roles.yes")} className="mx-auto size-4 text-ok" />
                    ) : (
                      <Minus role="img" aria-label={t("roles.no")} className="mx-auto size-4 text-ornament" />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
