import type { Feature } from "write-excel-file/universal";
import type { FileProperties } from "./file-properties";
import { escapeText } from "./report/escape-text";

const PATH = "docProps/core.xml";
const RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const NAMESPACES = {
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/",
};

/** Core properties of a workbook (ECMA-376, part 2): what a list of files and a search show of it. */
export const coreProperties = ({ title, description }: FileProperties, subject: string): Feature<Blob> => ({
  files: {
    transform: {
      "[Content_Types].xml": { insert: () => `<Override ContentType="${TYPE}" PartName="/${PATH}"/>` },
      "_rels/.rels": {
        insert: () => `<Relationship Id="rId-properties-1" Type="${RELATION}" Target="${PATH}"/>`,
      },
    },
    write: {
      files: () => ({
        [PATH]: [
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
          `<cp:coreProperties xmlns:cp="${NAMESPACES.cp}" xmlns:dc="${NAMESPACES.dc}">`,
          `<dc:title>${escapeText(title)}</dc:title>`,
          `<dc:subject>${escapeText(subject)}</dc:subject>`,
          `<dc:description>${escapeText(description)}</dc:description>`,
          `</cp:coreProperties>`,
        ].join(""),
      }),
    },
  },
});
