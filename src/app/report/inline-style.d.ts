/** The text of a style sheet, as the build leaves it. */
declare module "*.css?inline" {
  const text: string;
  export default text;
}
