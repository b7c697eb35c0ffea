export { default as rendererUrl } from "@resvg/resvg-wasm/index_bg.wasm?url";
