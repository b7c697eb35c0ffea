import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import "../../../src/style/linked/transfer-flows.css";
import { transferFlows, type TransferFlowsSpec } from "../../../src/charts/linked/transfer-flows";
import { LANGUAGES, type Language } from "../../../src/words/words";
import { crowdedTexts } from "../../support/crowded-texts";
import { show } from "./show";

/** Fourteen places to leave and eighteen to come to, fewer and fewer people; some end nobody knows where. */
const FROM = Array.from({ length: 14 }, (_, i) => `S${i}`);
const TO = [...Array.from({ length: 17 }, (_, i) => `C${i}`), "unknown"];
const PAIRS = FROM.flatMap((from, i) =>
  TO.map((to, j) => ({ from, to, people: Math.floor(200 / ((i + 1) * (((i + j) % 18) + 1))) })),
).map(({ from, to, people }, bin) => ({ bin, code: `${from}/${to}`, from, to, people }));
const EVERYONE = PAIRS.map(({ people }) => people);
const HALF = EVERYONE.map((people) => Math.floor(people / 2));
const TOTAL = EVERYONE.reduce((sum, people) => sum + people, 0);

const NAMES: Readonly<Record<Language, readonly [long: string, colony: string, unknown: string]>> = {
  en: [
    "Akrescina (centre for isolation of offenders and temporary detention)",
    "Penal colony No.",
    "unknown",
  ],
  be: [
    "Акрэсціна (цэнтр ізаляцыі правапарушальнікаў і ізалятар часовага ўтрымання)",
    "Папраўчая ўстанова адкрытага тыпу №",
    "месца невядомае",
  ],
  ru: [
    "Окрестина (центр изоляции правонарушителей и изолятор временного содержания)",
    "Исправительное учреждение открытого типа №",
    "место неизвестно",
  ],
};

const spec = (more: Partial<TransferFlowsSpec> = {}, lang: Language = "en"): TransferFlowsSpec => {
  const [long, colony, unknown] = NAMES[lang];
  return {
    label: "Transfers",
    fromLabel: "from",
    toLabel: "to",
    otherLabel: "other places",
    pairs: PAIRS,
    placeName: (code) =>
      code === "unknown"
        ? unknown
        : code === "S0" || code === "C9"
          ? long
          : `${colony} ${code.slice(1)}${code === "C2" ? " («Волчьи Норы»)" : ""}`,
    everyone: EVERYONE,
    onpick: () => undefined,
    ...more,
  };
};
const draw = (widthPx: number, more: Partial<TransferFlowsSpec> = {}, lang: Language = "en") =>
  show((context) => transferFlows(spec(more, lang), context), widthPx, lang);

const mark = (code: string) => document.querySelector<SVGPathElement>(`[data-code="${code}"]`)!;
const paths = (kind: string) => [...document.querySelectorAll<SVGPathElement>(`path.${kind}`)];
/** How thick a ribbon is where it begins and where it ends, from the corners of its outline. */
function ends(path: SVGPathElement): readonly [start: number, end: number] {
  const corner = /^M[\d.]+,([\d.]+)C\S+ \S+ [\d.]+,([\d.]+)V([\d.]+)C\S+ \S+ [\d.]+,([\d.]+)Z$/;
  const [, top0, top1, end1, end0] = (corner.exec(path.getAttribute("d") ?? "") ?? []).map(Number);
  return [end0! - top0!, end1! - top1!];
}
/** The first number of each text that has one: those of the selection, or of everyone where nobody is left out. */
const firstNumbers = (selector: string) =>
  [...document.querySelectorAll(selector)].map((node) =>
    Number(node.querySelector("tspan")?.textContent?.replace(/\D/g, "")),
  );
const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);

describe("flows of transfers", () => {
  afterEach(() => document.body.replaceChildren());

  it("are as thick at both ends as their people, on a scale that no selection changes", async () => {
    const { update } = await draw(560);
    update({ selected: HALF, everyone: EVERYONE });
    const perPerson = ends(mark("S0/C0"))[0] / 200;
    expect(perPerson).toBeGreaterThan(0.2);
    for (const code of ["S0/C0", "S0/C1", "S1/C1", "S3/C0", "S4/C2"]) {
      const people = PAIRS.find((pair) => pair.code === code)!.people;
      for (const px of ends(mark(code))) expect(px / perPerson).toBeCloseTo(people, 0);
    }
    const wholeBefore = mark("S0/C0").getAttribute("d");
    update({ selected: EVERYONE.map(() => 0), everyone: EVERYONE });
    expect(mark("S0/C0").getAttribute("d")).toBe(wholeBefore);
    expect(paths("part").filter((path) => path.getAttribute("d") !== "")).toEqual([]);
  });

  it("hold the selection inside everyone, in proportion and all along the way", async () => {
    const { update } = await draw(560);
    update({ selected: EVERYONE.map((n) => n * 0.5), everyone: EVERYONE });
    const wholes = paths("whole").filter((path) => ends(path)[0] > 2);
    expect(wholes.length).toBeGreaterThan(30);
    for (const whole of wholes) {
      const part = paths("part")[paths("whole").indexOf(whole)]!;
      expect(ends(part)[0] / ends(whole)[0]).toBeCloseTo(0.5, 1);
      const length = part.getTotalLength();
      const within = Array.from({ length: 60 }, (_, i) => part.getPointAtLength((length * (i + 0.5)) / 60));
      expect(within.every((point) => whole.isPointInFill(point))).toBe(true);
    }
  });

  it("keep their thickness halfway, however steep", async () => {
    const { update } = await draw(560);
    update({ selected: HALF, everyone: EVERYONE });
    for (const code of ["S0/C0", "S0/C1", "S0/unknown"]) {
      const path = mark(code);
      const box = path.getBBox();
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const isInside = (x: number, y: number) => path.isPointInFill(new DOMPoint(middle.x + x, middle.y + y));
      // the shortest way through the middle, over all directions
      const across = Array.from({ length: 90 }, (_, i) => (i * Math.PI) / 90).map((angle) => {
        let reach = 0;
        while (isInside(Math.cos(angle) * reach, Math.sin(angle) * reach)) reach += 0.1;
        return 2 * reach;
      });
      expect(Math.abs(Math.min(...across) - ends(path)[0])).toBeLessThan(0.08 * ends(path)[0] + 0.3);
    }
  });

  it.each([344, 560, 900])("lose nobody in what is gathered, at %i px", async (widthPx) => {
    const { update } = await draw(widthPx);
    update({ selected: EVERYONE, everyone: EVERYONE });
    if (widthPx === 344) return expect(sum(firstNumbers(".row"))).toBe(TOTAL);
    expect(sum(firstNumbers(".stop"))).toBe(2 * TOTAL);
    expect(paths("whole").length).toBeGreaterThan(document.querySelectorAll(".pick").length);
    expect(document.querySelectorAll(".stop").length).toBeLessThan(FROM.length + TO.length);
  });

  it.each([344, 560, 900])("show the unknown apart and after all places, at %i px", async (widthPx) => {
    const { node, update } = await draw(widthPx);
    update({ selected: EVERYONE, everyone: EVERYONE });
    const rows = [...node.querySelectorAll(".row, .stop")];
    const last = rows.at(-1)!;
    expect(last.textContent).toContain(NAMES.en[2]);
    expect(node.querySelectorAll("rect.apart").length).toBeGreaterThan(0);
    expect(mark("S1/unknown").getAttribute("aria-label")).toContain("unknown");
  });

  it("outline a group compared with, and none where there is none", async () => {
    const { update } = await draw(560);
    update({ selected: HALF, everyone: EVERYONE, compared: HALF });
    const outlined = () => paths("against").filter((path) => path.getAttribute("d") !== "");
    expect(outlined().length).toBeGreaterThan(10);
    expect(mark("S0/C0").getAttribute("aria-label")).toMatch(/100 against 100 of 200/);
    update({ selected: HALF, everyone: EVERYONE });
    expect(outlined()).toEqual([]);
  });

  it.each([344, 900])("report a pair that is clicked, at %i px", async (widthPx) => {
    const picked: string[] = [];
    const { update } = await draw(widthPx, { onpick: (code) => picked.push(code) });
    update({ selected: HALF, everyone: EVERYONE, picked: new Set(["S0/C0"]) });
    await userEvent.click(mark("S0/C0"));
    expect(picked).toEqual(["S0/C0"]);
    expect(mark("S0/C0").getAttribute("aria-checked")).toBe("true");
    expect(mark("S0/C1").getAttribute("aria-checked")).toBe("false");
  });

  it("are met beside a thin ribbon too", async () => {
    const picked: string[] = [];
    const { update } = await draw(560, {
      pairs: [
        { bin: 0, code: "S1/C1", from: "S1", to: "C1" },
        { bin: 1, code: "S2/C2", from: "S2", to: "C2" },
      ],
      everyone: [1, 400],
      onpick: (code) => picked.push(code),
    });
    update({ selected: [1, 4], everyone: [1, 400] });
    const box = mark("S1/C1").getBoundingClientRect();
    document
      .elementFromPoint(box.x + box.width / 2, box.y + box.height / 2 + 3)
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(picked).toEqual(["S1/C1"]);
  });

  it("are one stop of Tab, walked by arrows and chosen by Enter", async () => {
    const picked: string[] = [];
    const { update } = await draw(900, { onpick: (code) => picked.push(code) });
    update({ selected: HALF, everyone: EVERYONE });
    await userEvent.tab();
    expect(document.activeElement).toBe(document.querySelector('.pick[tabindex="0"]'));
    await userEvent.keyboard("{Enter}{ArrowRight}{Enter}{ArrowDown}{Enter}{Home} ");
    expect(picked.map((code) => code.split("/")[0])).toEqual(["S0", "S0", "S1", "S1"]);
    expect(new Set(picked).size).toBe(4);
    const after = document.body.appendChild(document.createElement("button"));
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });

  it("walk down the list where it is narrow", async () => {
    const picked: string[] = [];
    const { update } = await draw(344, { onpick: (code) => picked.push(code) });
    update({ selected: HALF, everyone: EVERYONE });
    await userEvent.tab();
    await userEvent.keyboard("{Enter}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}");
    const codes = [...document.querySelectorAll(".row[data-code]")].map((row) =>
      row.getAttribute("data-code"),
    );
    expect(picked).toEqual(codes.slice(0, 2));
  });

  it("bring what is looked at to the front, with its numbers at the foot as they change", async () => {
    const { node, update } = await draw(560);
    update({ selected: HALF, everyone: EVERYONE });
    const foot = () => [...node.querySelectorAll(".foot text")].map((line) => line.textContent).join(" ");
    const [edge] = paths("edge");
    expect(foot().trim()).toBe("");
    mark("S0/C0").focus();
    expect(foot()).toContain("100 of 200");
    expect(ends(edge!)[0]).toBeGreaterThan(ends(mark("S0/C0"))[0]);
    update({ selected: EVERYONE, everyone: EVERYONE });
    expect(foot()).toContain("200 of 200");
    mark("S0/C0").blur();
    expect([foot().trim(), edge!.getAttribute("d")]).toEqual(["", ""]);
  });

  it.each(LANGUAGES.flatMap((lang) => [344, 560, 900].map((widthPx) => [lang, widthPx] as const)))(
    "have room for their words: %s at %d px",
    async (lang, widthPx) => {
      const { node, update } = await draw(widthPx, {}, lang);
      const least = EVERYONE.map((n) => Math.max(0, n - 1));
      update({ selected: least, everyone: EVERYONE, compared: least });
      for (const code of ["S0/C9", "S0/C0"]) {
        document.querySelector<SVGElement>(`[data-code="${code}"]`)?.focus();
        expect(crowdedTexts(node)).toEqual([]);
      }
    },
  );
});
