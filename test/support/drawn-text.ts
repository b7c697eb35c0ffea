/** The letters that a drawing shows, each once: what stands in its texts, not what is said of it beside them. */
export function lettersOf(svg: string): ReadonlySet<string> {
  const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inside = ""]) =>
    inside
      .replace(/<title>.*?<\/title>/gs, "")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
  return new Set(texts.join(""));
}
