/** A worker from a script that is already here: started from a blob, it is bound by the page's content security policy. */
export interface BlobWorker {
  readonly worker: Worker;
  end(): void;
}

export function startBlobWorker(script: BlobPart): BlobWorker {
  const url = URL.createObjectURL(new Blob([REPORT, script], { type: "text/javascript" }));
  const worker = new Worker(url);
  return {
    worker,
    end() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

/** What fails in a promise inside the worker is told to the page as an error of the worker. */
const REPORT = `addEventListener("unhandledrejection", (event) => { reportError(event.reason); });\n`;
