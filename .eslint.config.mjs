import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

/** Layout is Prettier's; what the compiler finds is the compiler's. */
export default ts.config(
  { ignores: ["dist/", ".cache/", "public/", "node_modules/", "data/sources/"] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        extraFileExtensions: [".svelte"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-undef": "off", // the compiler knows better
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }] }],
      "@typescript-eslint/no-unnecessary-condition": "off", // the types of the platform promise too much in places
      "@typescript-eslint/no-redundant-type-constituents": "off", // literal keys beside text keep their completion
      "@typescript-eslint/no-unnecessary-type-parameters": "off", // a key and its value belong together
      "@typescript-eslint/require-await": "off", // an interface may promise what one side has at once
      "@typescript-eslint/unbound-method": "off", // our objects are closures, they use no this
      "svelte/no-at-html-tags": "off", // drawings are made here, out of escaped text
      eqeqeq: "error",
      "no-console": ["error", { allow: ["error"] }],
    },
  },
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ["test/**"], // a test meets what is not there by failing
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  { files: ["data/**", "test/bench/**", "vite.config.ts"], rules: { "no-console": "off" } },
  { files: ["**/*.mjs"], ...ts.configs.disableTypeChecked },
);
