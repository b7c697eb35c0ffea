/** The embedded faces by family: one a script, tried in this order for each letter. */
export const EMBEDDED_FACES: Readonly<Record<string, string>> = {
  "Rollcall Latin": "source-sans-3-latin.woff2",
  "Rollcall Latin Extended": "source-sans-3-latin-ext.woff2",
  "Rollcall Cyrillic": "source-sans-3-cyrillic.woff2",
};

/** The faces of a standalone drawing as a style sheet that holds the fonts themselves. */
export async function faceSheet(read: (file: string) => Promise<Uint8Array>): Promise<string> {
  const faces = Object.entries(EMBEDDED_FACES).map(
    async ([family, file]) =>
      `@font-face{font-family:"${family}";font-weight:400 600;src:url(data:font/woff2;base64,${base64(await read(file))}) format("woff2")}`,
  );
  return (await Promise.all(faces)).join("");
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
