import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { serve } from "./serve";

/** `npm start`: builds the site when there is none, and serves it on PORT. */
if (!existsSync("dist/figures.json")) {
  const { status } = spawnSync("npm", ["run", "build"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
serve("dist", Number(process.env["PORT"] ?? 4173));
