/**
 * The content security policy of every page: nothing from anywhere but the site itself. Workers start
 * from blob: URLs because only then does the policy bind them, and a drawing becomes a PNG by way of a picture at one:
 * only this page can make such an address, and only out of what it holds.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
