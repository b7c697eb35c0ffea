import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type LaunchOptions } from "playwright";

/** Which browser the tests drive, and how to start it. */
export interface Browser {
  readonly from: string;
  readonly launch: LaunchOptions & { readonly executablePath: string };
}

/**
 * What the browser does for itself. Each window of its own would load pages of its address bar, which take a core for a
 * second and a half while the page under test starts. The list takes the place of Playwright's, which is repeated here:
 * a browser hears the last one alone.
 */
const NOT_WANTED = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "PreloadTopChromeWebUI",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Without hinting letters are as wide as their font says, whatever fonts and settings a machine has. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
  `--disable-features=${NOT_WANTED.join(",")}`,
];

/** $CHROMIUM, or Playwright's own, or the system's, or the one that an npm package carries. */
export async function findBrowser(): Promise<Browser> {
  const given = process.env["CHROMIUM"];
  if (given !== undefined && given !== "") {
    if (!existsSync(given))
      throw new Error(`$CHROMIUM: expected the path of a browser, got ${JSON.stringify(given)}`);
    return { from: "$CHROMIUM", launch: { executablePath: given, args: ARGS } };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { from: "Playwright", launch: { executablePath: own, args: ARGS } };
  const system = onPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
  if (system !== undefined) return { from: "the system", launch: { executablePath: system, args: ARGS } };
  return carried();
}

/** The first of some programs that $PATH knows. */
function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The browser inside @sparticuz/chromium, with the libraries and fonts that a bare machine lacks. */
async function carried(): Promise<Browser> {
  const folder = join(tmpdir(), "rollcall-chromium-147.0.0");
  if (!existsSync(folder)) await unpackTo(folder);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
    FONTCONFIG_PATH: folder,
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  };
  const executablePath = join(folder, "chromium");
  return { from: "@sparticuz/chromium", launch: { executablePath, args: [...ARGS, "--no-zygote"], env } };
}

/**
 * The package unpacks next to the system's temporary files and takes a half-written browser for a whole one, so it is
 * given a folder of its own, which gets its name when all is there: several test processes may do this at once.
 */
async function unpackTo(folder: string): Promise<void> {
  const before = { ...process.env };
  const fresh = await mkdtemp(join(tmpdir(), "rollcall-unpacking-"));
  try {
    process.env["TMPDIR"] = fresh;
    process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x"; // makes the package unpack its libraries too
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    process.env = before;
  }
  const fonts = join(folder, "fonts");
  const cache = join(folder, "fonts-cache");
  await mkdir(join(fresh, "fonts-cache"), { recursive: true });
  await writeFile(
    join(fresh, "fonts.conf"),
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  await rename(fresh, folder).catch(async (cause: unknown) => {
    await rm(fresh, { recursive: true });
    if (!existsSync(folder)) throw cause;
  });
}
