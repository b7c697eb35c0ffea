/** What a frame tells its host of its height, in each language that hosts speak. Messages as they are posted. */
export function heightMessages(
  heightPx: number,
  { figure, pymId }: { readonly figure: string; readonly pymId: string | undefined },
): readonly unknown[] {
  return [
    { type: "rollcall:height", figure, height: heightPx },
    // Datawrapper: a host sizes the frame that the message came from; the key is the id of a chart
    { "datawrapper-height": { [figure]: heightPx } },
    // AMP: amp-iframe listens to embed-size
    { sentinel: "amp", type: "embed-size", height: heightPx },
    // pym.js: the host gives the frame an id in its address, and knows it by that
    ...(pymId === undefined ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${heightPx}`]),
  ];
}

/** The id that a pym.js host gave this frame; undefined where there is none, or one that could not stand in a message. */
export function pymIdOf(search: string): string | undefined {
  const id = new URLSearchParams(search).get("childId");
  return id !== null && /^[\w-]{1,80}$/.test(id) ? id : undefined;
}
