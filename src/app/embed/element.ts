/**
 * What a host page loads as embed.js: it turns <rollcall-figure figure="held" lang="be" state="…" theme="dark"> into a
 * frame that is as high as its figure. It stands alone and imports nothing, so that it stays small and has no parts to
 * fetch.
 */

/** The figures that exist and the site's languages: written in by the build. */
declare const __FIGURES__: Readonly<Record<string, Readonly<Record<string, string>>>>;

const THEMES: readonly string[] = ["auto", "light", "dark"];
const LANGUAGES: readonly string[] = ["en", "be", "ru"];
const FIRST_HEIGHT_PX = 480;

const script = document.currentScript;
const root = new URL(".", script instanceof HTMLScriptElement ? script.src : location.href).href;

class RollcallFigure extends HTMLElement {
  static readonly observedAttributes = ["figure", "lang", "state", "theme"];
  #frame: HTMLIFrameElement | undefined;
  readonly #listen = (event: MessageEvent): void => {
    const height = event.source === this.#frame?.contentWindow ? heightIn(event.data) : undefined;
    if (height !== undefined && this.#frame) this.#frame.style.height = `${height}px`;
  };

  connectedCallback(): void {
    addEventListener("message", this.#listen);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#listen);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const [figure, lang, theme] = [this.#of("figure", ""), this.#of("lang", "en"), this.#of("theme", "auto")];
    const problem =
      choiceProblem("figure", figure, Object.keys(__FIGURES__)) ??
      choiceProblem("lang", lang, LANGUAGES) ??
      choiceProblem("theme", theme, THEMES);
    if (problem !== undefined) {
      const said = document.createElement("p");
      said.textContent = problem;
      said.setAttribute("role", "alert");
      this.replaceChildren(said);
      this.#frame = undefined;
      return;
    }
    const parts = [
      ...(theme === "auto" ? [] : [`theme=${theme}`]),
      this.#of("state", "").replace(/^#/, ""),
    ].filter((part) => part !== "");
    const src = `${root}${lang === "en" ? "" : `${lang}/`}embed/${figure}/${parts.length > 0 ? `#${parts.join("&")}` : ""}`;
    if (this.#frame?.src === src) return;
    const frame = document.createElement("iframe");
    frame.src = src;
    frame.title = __FIGURES__[figure]?.[lang] ?? figure;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.style.cssText = `display:block;width:100%;height:${FIRST_HEIGHT_PX}px;border:0`;
    this.#frame = frame;
    this.replaceChildren(frame);
  }

  #of(name: string, otherwise: string): string {
    return this.getAttribute(name) ?? otherwise;
  }
}

function choiceProblem(name: string, value: string, known: readonly string[]): string | undefined {
  return known.includes(value)
    ? undefined
    : `rollcall-figure: ${name}: expected one of ${known.join(", ")}, got "${value}"`;
}

/** The height in a message of our frame; undefined for anything else that is posted. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null || !("type" in data) || !("height" in data)) return undefined;
  const { type, height } = data;
  const isHeight = typeof height === "number" && Number.isFinite(height) && height > 0 && height < 20_000;
  return type === "rollcall:height" && isHeight ? Math.ceil(height) : undefined;
}

if (!customElements.get("rollcall-figure")) customElements.define("rollcall-figure", RollcallFigure);
