import type { EmbedService } from "./embed-service";

/** A frame that may have left its service for the other frames of this site on the same host page. */
type Sharing = Window & { rollcallEmbedService?: Promise<EmbedService> | undefined };

/**
 * The service of another frame of this site on the same page, or a new one that the others may use: ten figures on a
 * page start one engine. A frame of another site cannot be looked into, and is passed over.
 */
export function sharedService(window: Window, open: () => Promise<EmbedService>): Promise<EmbedService> {
  const own = window as Sharing; // border: a window that this program may have left its service on
  for (const frame of framesOf(window)) {
    const found = serviceOf(frame);
    if (found) return found;
  }
  const opened = open();
  own.rollcallEmbedService = opened;
  opened.catch(() => (own.rollcallEmbedService = undefined));
  return opened;
}

function framesOf(window: Window): readonly Window[] {
  const { parent } = window;
  return parent === window
    ? [window]
    : [
        window,
        ...Array.from({ length: parent.length }, (_, i) => parent[i]).filter((frame) => frame !== undefined),
      ];
}

function serviceOf(frame: Window): Promise<EmbedService> | undefined {
  try {
    return (frame as Sharing).rollcallEmbedService; // border: throws where the frame belongs to another site
  } catch {
    return undefined;
  }
}
