/** A figure in a frame on somebody else’s page. */
export const embed = {
  "embed.open": "Open this figure",
  "embed.applying": "The filter is being applied. Until then the figure is shown without it.",
  "embed.failed": "The filter could not be applied: {why} The figure is shown without it.",
  "embed.data": "Data version {version} of {date}.",
  "embed.title": "{title} (frame for other pages)",
} as const;
