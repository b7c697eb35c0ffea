import { perChart } from "./per-chart";

/** A page that does nothing: what the browser itself takes from a pointer event to a painted frame. */
const mark = document.body.appendChild(document.createElement("p"));
addEventListener("pointermove", ({ clientX }) => (mark.textContent = String(clientX)));

window.bench = {
  ready: Promise.resolve(),
  axis: () => ({ left: 100, right: 400, y: 100 }),
  region: () => ({ x: 100, y: 300 }),
  settled: () => undefined,
  counted: () => perChart(() => 0),
};
