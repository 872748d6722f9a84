/** The accounts of a contributor among the members of a workspace: none, or one, or several. */
export function accountsIn(
  members: readonly { userId: string; contributorId: string | null }[],
): (contributorId: string) => readonly string[] {
  const accounts = Map.groupBy(members, ({ contributorId }) => contributorId);
  return (contributorId) => (accounts.get(contributorId) ?? []).map(({ userId }) => userId);
}
