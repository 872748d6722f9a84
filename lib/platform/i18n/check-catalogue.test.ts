// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source text under test
import { describe, expect, it } from "vitest";
import { emptyTexts, flatten, frenchTypos, missingKeys, unlikeArguments, unmatched } from "./check-catalogue";
import { argumentsOf } from "./message-syntax";
import { usagesIn } from "./message-usage";
import { setFrench } from "./set-french";

const fr = {
  posts: {
    title: "Contenus",
    status: { idea: "Idée", draft: "Brouillon" },
    count: "{n, plural, one {# contenu} other {# contenus}}",
  },
};

it("flattens", () => {
  expect([...flatten(fr).keys()]).toEqual([
    "posts.title",
    "posts.status.idea",
    "posts.status.draft",
    "posts.count",
  ]);
});

it("finds a key that one language lacks, either way", () => {
  const en = { posts: { title: "Posts", status: { idea: "Idea" }, count: "{n}", extra: "…" } };
  expect(missingKeys({ fr, en })).toEqual([
    "posts.status.draft is in fr, not in en",
    "posts.extra is in en, not in fr",
  ]);
  expect(missingKeys({ fr, en: fr })).toEqual([]);
});

it("finds unlike arguments, and messages that are none", () => {
  const with_ = (count: string) => ({ posts: { ...fr.posts, count } });
  expect(unlikeArguments({ fr, en: with_("{n, plural, one {# post} other {# posts}}") })).toEqual([]);
  expect(unlikeArguments({ fr, en: with_("{n} posts") })).toEqual([]);
  expect(unlikeArguments({ fr, en: with_("{count, plural, other {#}}") })).toHaveLength(1);
  expect(unlikeArguments({ fr, en: with_("posts") })).toEqual(["posts.count: n, in en nothing"]);
  expect(unlikeArguments({ fr: with_("{n"), en: with_("{n") })).toHaveLength(1);
});

describe("argumentsOf", () => {
  it.each([
    ["Rien", []],
    ["{a} et {b}", ["a", "b"]],
    ["{n, plural, =0 {rien} one {{who} en a #} other {# {what}}}", ["n:plural", "what", "who"]],
    ["{g, select, f {elle} other {il}} {d, date, long}", ["d:date", "g:select"]],
    ["<b>{n}</b>", ["<b>", "n"]],
    ["l’{x} '{pas}'", ["x"]],
  ])("%s", (message, expected) => expect([...argumentsOf(message)].sort()).toEqual(expected));
  it.each(["{a", "a}", "{n, plural, one {#}}", "{}", "{n, plural, other {#}"])("%s is broken", (message) => {
    expect(() => argumentsOf(message)).toThrow();
  });
});

it("finds empty texts", () => {
  expect(emptyTexts({ a: { b: " ", c: "d" } })).toEqual(["a.b"]);
});

describe("frenchTypos", () => {
  it.each([
    "L'idée",
    "Vraiment ?",
    "Vraiment?",
    "« Idée »",
    "«Idée»",
    "Attendez...",
    '"Idée"',
    "{n} % du total",
  ])("%s", (text) => expect(frenchTypos({ a: text })).not.toEqual([]));
  it.each([
    "L’idée",
    "Vraiment\u202f?",
    "«\u00a0Idée\u00a0»",
    "9:00",
    "https://exemple.fr/?a=1",
    "{n, plural, one {# contenu} other {# contenus}}\u00a0: oui",
    "{n}\u00a0%",
  ])("%s", (text) => expect(frenchTypos({ a: text })).toEqual([]));
});

it("set-french leaves nothing that the check would find", () => {
  const set = setFrench("« {name} » : vraiment ? Oui ; {n} % !");
  expect(frenchTypos({ a: set })).toEqual([]);
  expect(set).toBe("«\u00a0{name}\u00a0»\u00a0: vraiment\u202f? Oui\u202f; {n}\u00a0%\u202f!");
  expect(setFrench('{ "a": "9:00" }')).toBe('{ "a": "9:00" }');
});

describe("usagesIn", () => {
  const written = (source: string) =>
    usagesIn(source).usages.map((usage) => `${usage.namespace}:${usage.written}`);
  it.each([
    ['const t = useTranslations("posts"); t("title")', ["posts:title"]],
    ["const t = useTranslations('posts'); t('title', { n: 1 })", ["posts:title"]],
    ['const t = await getTranslations("posts"); t.rich("title", { b: (c) => c })', ["posts:title"]],
    ['const t = await getTranslations({ locale, namespace: "posts" }); t("title")', ["posts:title"]],
    [
      'const t = createTranslator({ locale, messages: { posts }, namespace: "posts" }); t("title")',
      ["posts:title"],
    ],
    ['function f(t: Translator<"posts">) { return t("title"); }', ["posts:title"]],
    ['const [t, l] = await Promise.all([getTranslations("posts"), x()]); t("title")', ["posts:title"]],
    ['const t = useTranslations("posts"); t(`status.${post.status}`)', ["posts:status.${post.status}"]],
    ['const t = useTranslations("posts"); t(x === "y" ? "title" : "other")', ["posts:title", "posts:other"]],
    ['const t = useTranslations("a"); const u = useTranslations("b"); t("x"); u("y")', ["a:x", "b:y"]],
    [
      'function A() { const t = useTranslations("a"); t("x") } function B() { const t = useTranslations("b"); t("y") }',
      ["a:x", "b:y"],
    ],
    ['const t = useTranslations("posts"); // t("old")\n/* t("older") */ format("no"); other.t("no")', []],
  ])("%s", (source, expected) => expect(written(source)).toEqual(expected));

  it("a template of one expression asks for the whole namespace", () => {
    const source = 'const t = useTranslations("posts"); t(`${code}`)';
    expect(unmatched(fr, [usagesIn(source)])).toEqual({ absent: [], unused: [] });
  });

  it.each(["t(key)", "t(`${a}.b`)", "t(cond ? a : b)"])("%s cannot be read", (call) => {
    expect(usagesIn(`const t = useTranslations("posts"); ${call}`).unreadable).toHaveLength(1);
  });
});

it("finds keys that are asked for and absent, and keys that nobody asks for", () => {
  const source =
    'const t = useTranslations("posts"); const s = useTranslations("posts.status"); t("title"); s("idea"); t("gone"); t(`nothing.${x}`)';
  expect(unmatched(fr, [usagesIn(source)])).toEqual({
    absent: ["posts: gone", "posts: nothing.${x}"],
    unused: ["posts.status.draft", "posts.count"],
  });
  expect(
    unmatched(fr, [usagesIn('const t = useTranslations("posts"); t(`status.${x}`); t("title"); t("count")')]),
  ).toEqual({
    absent: [],
    unused: [],
  });
});
