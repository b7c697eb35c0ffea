import type { EmbedService } from "./embed-service";

type Services = Map<string, Promise<EmbedService>>;

/** A frame that may have left its services for the other frames of this site on the same host page. */
type Sharing = Window & { rollcallEmbedServices?: Services };

/**
 * The service of another frame of this site on the same page that answers from the same version of the data, or a new
 * one that the others may use: ten figures on a page start one engine for each version that they show. A frame of
 * another site cannot be looked into, and is passed over.
 */
export function sharedService(
  window: Window,
  version: string,
  open: () => Promise<EmbedService>,
): Promise<EmbedService> {
  const own = window as Sharing; // border: a window that this program may have left its services on
  for (const frame of framesOf(window)) {
    const found = servicesOf(frame)?.get(version);
    if (found) return found;
  }
  const services = (own.rollcallEmbedServices ??= new Map());
  const opened = open();
  services.set(version, opened);
  opened.catch(() => services.delete(version));
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

function servicesOf(frame: Window): Services | undefined {
  try {
    return (frame as Sharing).rollcallEmbedServices; // border: throws where the frame belongs to another site
  } catch {
    return undefined;
  }
}
