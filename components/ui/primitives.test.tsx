import { Plus } from "lucide-react";
import { describe, expect, it } from "vitest";
import { Avatar, initials } from "./avatar";
import { Badge } from "./badge";
import { Button, ButtonLink, IconButton } from "./button";
import { Checkbox, Switch } from "./checkbox";
import { Combobox } from "./combobox";
import { ConfirmDialog, ConfirmTrigger } from "./confirm-dialog";
import { Dialog, DialogTrigger } from "./dialog";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "./dropdown-menu";
import { EmptyState } from "./empty-state";
import { Field } from "./field";
import { FormErrors } from "./form-errors";
import { DateField, Input, Textarea, TimeField } from "./input";
import { LiveRegion } from "./live-region";
import { renderIn } from "./render-for-test";
import { SegmentedControl } from "./segmented-control";
import { Select } from "./select";
import { SeverityIcon } from "./severity-icon";
import { Skeleton } from "./skeleton";
import { type Status, StatusDot } from "./status-dot";
import { SubmitButton } from "./submit-button";
import { Tab, TabList, TabPanel, Tabs } from "./tabs";
import { Toaster } from "./toaster";
import { Tooltip } from "./tooltip";

const fr = (element: React.ReactNode) => renderIn("fr", element);

describe("buttons", () => {
  it("is a plain button unless it says otherwise, so that it does not send the form around it", () => {
    expect(fr(<Button>Filtrer</Button>)).toMatch(/<button type="button".*>Filtrer<\/button>/);
    expect(fr(<SubmitButton>Créer</SubmitButton>)).toContain('type="submit"');
  });
  it("pending: says so and keeps the focus", () => {
    const html = fr(<Button pending>Enregistrer</Button>);
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toContain(" disabled=");
  });
  it("an icon alone has a name", () => {
    expect(
      fr(
        <IconButton label="Créer">
          <Plus aria-hidden="true" />
        </IconButton>,
      ),
    ).toContain('aria-label="Créer"');
  });
  it("what goes somewhere is a link", () => {
    expect(fr(<ButtonLink href="/w/a/events">Voir</ButtonLink>)).toMatch(/<a [^>]*href="\/w\/a\/events"/);
  });
});

describe("fields", () => {
  it("ties label, hint and error to the control", () => {
    const html = fr(
      <Field label="Titre" hint="Court" error="Un titre est nécessaire" required id="title">
        {(control) => <Input {...control} />}
      </Field>,
    );
    expect(html).toContain('<label for="title"');
    expect(html).toContain('aria-describedby="title-error title-hint"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="title-error"');
    expect(html).toContain('id="title-hint"');
    expect(html).toContain('required=""');
  });
  it("without hint and error says nothing of them", () => {
    const html = fr(<Field label="Texte">{(control) => <Textarea {...control} />}</Field>);
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("aria-invalid=");
    expect(html.match(/for="([^"]+)"/)?.[1]).toBe(html.match(/<textarea[^>]* id="([^"]+)"/)?.[1]);
  });
  it.each([
    ["date", <DateField key="d" aria-label="Jour" />],
    ["time", <TimeField key="t" aria-label="Heure" />],
  ])("%s is the browser's own", (type, field) => expect(fr(field)).toContain(`type="${type}"`));
  it("select is the native element", () => {
    expect(
      fr(
        <Select aria-label="Réseau">
          <option value="x">X</option>
        </Select>,
      ),
    ).toContain("<select");
  });
  it("checkbox and switch lie in their label", () => {
    expect(fr(<Checkbox label="Terminé" hint="Aujourd’hui" />)).toMatch(
      /<label.*type="checkbox".*Terminé.*<\/label>/,
    );
    expect(fr(<Switch label="Actif" />)).toMatch(/<label.*role="switch".*Actif.*<\/label>/);
  });
  it("combobox is one, closed", () => {
    const html = fr(
      <Combobox
        aria-label="Événement"
        choices={[{ value: "e", label: "Salon" }]}
        value="e"
        onChange={() => {}}
      />,
    );
    expect(html).toContain('role="combobox"');
    expect(html).toContain('aria-expanded="false"');
    expect(html).toContain('value="Salon"');
    expect(html).toContain('aria-label="Effacer"');
  });
  it("errors of a form are an alert whose lines lead to the fields", () => {
    const html = fr(
      <FormErrors title="Non enregistré" errors={[{ field: "title", text: "Titre" }, { text: "Autre" }]} />,
    );
    expect(html).toContain('role="alert"');
    expect(html).toContain('<a href="#title">Titre</a>');
  });
});

describe("layers are closed until asked for", () => {
  it("dialog", () => {
    const html = fr(<Dialog title="T" trigger={<DialogTrigger>Ouvrir</DialogTrigger>} />);
    expect(html).toContain('aria-haspopup="dialog" aria-expanded="false"');
  });
  it("confirmation", () => {
    const trigger = <ConfirmTrigger>Supprimer</ConfirmTrigger>;
    expect(
      fr(<ConfirmDialog trigger={trigger} title="T" description="D" confirmLabel="C" onConfirm={() => {}} />),
    ).toContain('aria-haspopup="dialog"');
  });
  it("menu", () => {
    const html = fr(
      <Menu>
        <MenuTrigger>Ouvrir</MenuTrigger>
        <MenuContent>
          <MenuItem>Déplacer</MenuItem>
        </MenuContent>
      </Menu>,
    );
    expect(html).toContain('aria-haspopup="menu"');
    expect(html).not.toContain("Déplacer");
  });
  it("tooltip leaves its trigger as it is", () => {
    expect(
      fr(
        <Tooltip text="Plus">
          <button type="button">Moins</button>
        </Tooltip>,
      ),
    ).toMatch(/<button type="button"[^>]*>Moins<\/button>/);
  });
});

describe("what is shown", () => {
  it("tabs", () => {
    const html = fr(
      <Tabs defaultValue="a">
        <TabList aria-label="Canaux">
          <Tab value="a">A</Tab>
          <Tab value="b">B</Tab>
        </TabList>
        <TabPanel value="a">…</TabPanel>
      </Tabs>,
    );
    expect(html).toContain('role="tablist" aria-orientation="horizontal" aria-label="Canaux"');
    expect(html).toContain('role="tab" aria-selected="true"');
  });
  it("segments say which is current", () => {
    const html = fr(
      <SegmentedControl
        label="Vue"
        segments={[
          { href: "?view=week", label: "Semaine", current: false },
          { href: "?view=month", label: "Mois", current: true },
        ]}
      />,
    );
    expect(html).toContain('<nav aria-label="Vue"');
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  });
  it.each([
    "idea",
    "draft",
    "in_review",
    "changes_requested",
    "approved",
    "scheduled",
    "published",
    "failed",
    "cancelled",
  ] satisfies Status[])("status %s is a mute shape and a word in both languages", (status) => {
    const html = renderIn("en", <StatusDot status={status} hideLabel />);
    expect(html).toContain('aria-hidden="true"');
    expect(html).toMatch(/<span class="sr-only">[A-Z][a-z ]+<\/span>/);
    expect(fr(<StatusDot status={status} />)).not.toBe(renderIn("en", <StatusDot status={status} />));
  });
  it("severity is named, or mute beside its name", () => {
    expect(fr(<SeverityIcon severity="warning" />)).toContain('aria-label="Avertissement"');
    expect(fr(<SeverityIcon severity="error" hidden />)).toContain('aria-hidden="true"');
  });
  it("avatar", () => {
    expect(fr(<Avatar name="Lucie Carrel" />)).toContain('role="img" aria-label="Lucie Carrel"');
    expect(fr(<Avatar name="Lucie Carrel" hidden />)).not.toContain("aria-label");
    expect(["Lucie Carrel", "Jean-Marc de La Tour", "inès", "É", ""].map(initials)).toEqual([
      "LC",
      "JT",
      "IN",
      "É",
      "",
    ]);
  });
  it("badge, skeleton and empty state", () => {
    expect(fr(<Badge tone="warn">2</Badge>)).toContain(">2</span>");
    expect(fr(<Skeleton className="h-4" />)).toContain('aria-hidden="true"');
    expect(fr(<EmptyState title="Aucun événement" action={<Button>Créer</Button>} />)).toContain(
      "Aucun événement",
    );
  });
  it("live regions wait in the page before they have anything to say", () => {
    expect(fr(<LiveRegion />).match(/<p role="status" aria-live="polite"><\/p>/g)).toHaveLength(2);
    const toasts = fr(<Toaster />);
    expect(toasts).toContain('aria-live="polite"');
    expect(toasts).toContain('aria-live="assertive"');
  });
});
