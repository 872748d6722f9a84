// Written by write-catalogue.ts: run it after adding a namespace, do not edit.
import en_approvals from "@/messages/en/approvals.json";
import en_auth from "@/messages/en/auth.json";
import en_calendar from "@/messages/en/calendar.json";
import en_channels from "@/messages/en/channels.json";
import en_check from "@/messages/en/check.json";
import en_comments from "@/messages/en/comments.json";
import en_countBack from "@/messages/en/countBack.json";
import en_crash from "@/messages/en/crash.json";
import en_editorial from "@/messages/en/editorial.json";
import en_errors from "@/messages/en/errors.json";
import en_events from "@/messages/en/events.json";
import en_figures from "@/messages/en/figures.json";
import en_fixes from "@/messages/en/fixes.json";
import en_flags from "@/messages/en/flags.json";
import en_flagsPanel from "@/messages/en/flagsPanel.json";
import en_forms from "@/messages/en/forms.json";
import en_history from "@/messages/en/history.json";
import en_ics from "@/messages/en/ics.json";
import en_keyDates from "@/messages/en/keyDates.json";
import en_lanes from "@/messages/en/lanes.json";
import en_live from "@/messages/en/live.json";
import en_mails from "@/messages/en/mails.json";
import en_matrix from "@/messages/en/matrix.json";
import en_move from "@/messages/en/move.json";
import en_notices from "@/messages/en/notices.json";
import en_notifications from "@/messages/en/notifications.json";
import en_objectives from "@/messages/en/objectives.json";
import en_people from "@/messages/en/people.json";
import en_posts from "@/messages/en/posts.json";
import en_reference from "@/messages/en/reference.json";
import en_resources from "@/messages/en/resources.json";
import en_results from "@/messages/en/results.json";
import en_review from "@/messages/en/review.json";
import en_rules from "@/messages/en/rules.json";
import en_settings from "@/messages/en/settings.json";
import en_share from "@/messages/en/share.json";
import en_shares from "@/messages/en/shares.json";
import en_shell from "@/messages/en/shell.json";
import en_start from "@/messages/en/start.json";
import en_startContent from "@/messages/en/startContent.json";
import en_startGoals from "@/messages/en/startGoals.json";
import en_startNetworks from "@/messages/en/startNetworks.json";
import en_startPlan from "@/messages/en/startPlan.json";
import en_team from "@/messages/en/team.json";
import en_tray from "@/messages/en/tray.json";
import en_ui from "@/messages/en/ui.json";
import en_work from "@/messages/en/work.json";
import fr_approvals from "@/messages/fr/approvals.json";
import fr_auth from "@/messages/fr/auth.json";
import fr_calendar from "@/messages/fr/calendar.json";
import fr_channels from "@/messages/fr/channels.json";
import fr_check from "@/messages/fr/check.json";
import fr_comments from "@/messages/fr/comments.json";
import fr_countBack from "@/messages/fr/countBack.json";
import fr_crash from "@/messages/fr/crash.json";
import fr_editorial from "@/messages/fr/editorial.json";
import fr_errors from "@/messages/fr/errors.json";
import fr_events from "@/messages/fr/events.json";
import fr_figures from "@/messages/fr/figures.json";
import fr_fixes from "@/messages/fr/fixes.json";
import fr_flags from "@/messages/fr/flags.json";
import fr_flagsPanel from "@/messages/fr/flagsPanel.json";
import fr_forms from "@/messages/fr/forms.json";
import fr_history from "@/messages/fr/history.json";
import fr_ics from "@/messages/fr/ics.json";
import fr_keyDates from "@/messages/fr/keyDates.json";
import fr_lanes from "@/messages/fr/lanes.json";
import fr_live from "@/messages/fr/live.json";
import fr_mails from "@/messages/fr/mails.json";
import fr_matrix from "@/messages/fr/matrix.json";
import fr_move from "@/messages/fr/move.json";
import fr_notices from "@/messages/fr/notices.json";
import fr_notifications from "@/messages/fr/notifications.json";
import fr_objectives from "@/messages/fr/objectives.json";
import fr_people from "@/messages/fr/people.json";
import fr_posts from "@/messages/fr/posts.json";
import fr_reference from "@/messages/fr/reference.json";
import fr_resources from "@/messages/fr/resources.json";
import fr_results from "@/messages/fr/results.json";
import fr_review from "@/messages/fr/review.json";
import fr_rules from "@/messages/fr/rules.json";
import fr_settings from "@/messages/fr/settings.json";
import fr_share from "@/messages/fr/share.json";
import fr_shares from "@/messages/fr/shares.json";
import fr_shell from "@/messages/fr/shell.json";
import fr_start from "@/messages/fr/start.json";
import fr_startContent from "@/messages/fr/startContent.json";
import fr_startGoals from "@/messages/fr/startGoals.json";
import fr_startNetworks from "@/messages/fr/startNetworks.json";
import fr_startPlan from "@/messages/fr/startPlan.json";
import fr_team from "@/messages/fr/team.json";
import fr_tray from "@/messages/fr/tray.json";
import fr_ui from "@/messages/fr/ui.json";
import fr_work from "@/messages/fr/work.json";

const fr = {
  approvals: fr_approvals,
  auth: fr_auth,
  calendar: fr_calendar,
  channels: fr_channels,
  check: fr_check,
  comments: fr_comments,
  countBack: fr_countBack,
  crash: fr_crash,
  editorial: fr_editorial,
  errors: fr_errors,
  events: fr_events,
  figures: fr_figures,
  fixes: fr_fixes,
  flags: fr_flags,
  flagsPanel: fr_flagsPanel,
  forms: fr_forms,
  history: fr_history,
  ics: fr_ics,
  keyDates: fr_keyDates,
  lanes: fr_lanes,
  live: fr_live,
  mails: fr_mails,
  matrix: fr_matrix,
  move: fr_move,
  notices: fr_notices,
  notifications: fr_notifications,
  objectives: fr_objectives,
  people: fr_people,
  posts: fr_posts,
  reference: fr_reference,
  resources: fr_resources,
  results: fr_results,
  review: fr_review,
  rules: fr_rules,
  settings: fr_settings,
  share: fr_share,
  shares: fr_shares,
  shell: fr_shell,
  start: fr_start,
  startContent: fr_startContent,
  startGoals: fr_startGoals,
  startNetworks: fr_startNetworks,
  startPlan: fr_startPlan,
  team: fr_team,
  tray: fr_tray,
  ui: fr_ui,
  work: fr_work,
};
const en = {
  approvals: en_approvals,
  auth: en_auth,
  calendar: en_calendar,
  channels: en_channels,
  check: en_check,
  comments: en_comments,
  countBack: en_countBack,
  crash: en_crash,
  editorial: en_editorial,
  errors: en_errors,
  events: en_events,
  figures: en_figures,
  fixes: en_fixes,
  flags: en_flags,
  flagsPanel: en_flagsPanel,
  forms: en_forms,
  history: en_history,
  ics: en_ics,
  keyDates: en_keyDates,
  lanes: en_lanes,
  live: en_live,
  mails: en_mails,
  matrix: en_matrix,
  move: en_move,
  notices: en_notices,
  notifications: en_notifications,
  objectives: en_objectives,
  people: en_people,
  posts: en_posts,
  reference: en_reference,
  resources: en_resources,
  results: en_results,
  review: en_review,
  rules: en_rules,
  settings: en_settings,
  share: en_share,
  shares: en_shares,
  shell: en_shell,
  start: en_start,
  startContent: en_startContent,
  startGoals: en_startGoals,
  startNetworks: en_startNetworks,
  startPlan: en_startPlan,
  team: en_team,
  tray: en_tray,
  ui: en_ui,
  work: en_work,
};

export type Messages = typeof fr;
export type Namespace = keyof Messages;

export const catalogue = { en, fr };
