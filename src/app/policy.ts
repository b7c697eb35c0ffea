/**
 * The content security policy of every page: nothing from anywhere but the site itself. Workers start
 * from blob: URLs because only then does the policy bind them.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src blob:",
  "frame-src 'self'", // the preview of an embedded figure
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
