declare module "svg-to-pdfkit" {
  interface Options {
    readonly width: number;
    readonly height: number;
    fontCallback(family: string, bold: boolean, italic: boolean): string;
  }
  export default function draw(page: object, svg: string, x: number, y: number, options: Options): void;
}
