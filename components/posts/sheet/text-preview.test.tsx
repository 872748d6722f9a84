import { describe, expect, it } from "vitest";
import { renderIn } from "@/components/ui/render-for-test";
import type { CalendarChannel } from "@/lib/calendar/view";
import posts from "@/messages/en/posts.json";
import { TextPreviewCard } from "./text-preview";

const LINKEDIN = { id: "li", name: "LinkedIn page", network: "linkedin" } as CalendarChannel;

const drawn = (text: string) => renderIn("en", <TextPreviewCard channel={LINKEDIN} text={text} />);

describe("the preview of a text", () => {
  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["an image that fails", '<img src=x onerror="alert(1)">'],
    ["an end of the paragraph", "</p></figure><iframe src=//x.test>"],
    ["an address that runs", 'javascript:alert(1) https://x.test/"onmouseover=alert(1)'],
  ])("shows %s as letters", (_, text) => {
    const html = drawn(text);
    expect(html).not.toMatch(/<(script|img|iframe|a)[\s>]/i);
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  });

  it("shows addresses, but leads nowhere", () => {
    expect(drawn("see https://lemoine.example/salon")).toContain(">https://lemoine.example/salon<");
  });

  it("says so where there is nothing to show", () => {
    expect(drawn("  \n")).toContain(posts.preview.empty);
  });
});
