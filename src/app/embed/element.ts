import { ATTRIBUTES, elementFrame } from "./element-frame";

/*
 * What a host page loads as embed.js: it turns <rollcall-figure figure="held" lang="be" state="…" theme="dark"
 * version="…"> into a frame that is as high as its figure. The build makes one script of it, with no parts to fetch: it
 * imports nothing but what its attributes mean.
 */

/** The figures that exist and the site's languages: written in by the build. */
declare const __FIGURES__: Readonly<Record<string, Readonly<Record<string, string>>>>;

const FIRST_HEIGHT_PX = 480;

const script = document.currentScript;
const root = new URL(".", script instanceof HTMLScriptElement ? script.src : location.href).href;

class RollcallFigure extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
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
    const wanted = elementFrame((name) => this.getAttribute(name), __FIGURES__, root);
    if ("problem" in wanted) {
      const said = document.createElement("p");
      said.textContent = wanted.problem;
      said.setAttribute("role", "alert");
      this.replaceChildren(said);
      this.#frame = undefined;
      return;
    }
    if (this.#frame?.src === wanted.src) return;
    const frame = document.createElement("iframe");
    Object.assign(frame, { ...wanted, loading: "lazy", referrerPolicy: "no-referrer" });
    frame.style.cssText = `display:block;width:100%;height:${FIRST_HEIGHT_PX}px;border:0`;
    this.#frame = frame;
    this.replaceChildren(frame);
  }
}

/** The height in a message of our frame; undefined for anything else that is posted. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null || !("type" in data) || !("height" in data)) return undefined;
  const { type, height } = data;
  const isHeight = typeof height === "number" && Number.isFinite(height) && height > 0 && height < 20_000;
  return type === "rollcall:height" && isHeight ? Math.ceil(height) : undefined;
}

if (!customElements.get("rollcall-figure")) customElements.define("rollcall-figure", RollcallFigure);
