import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "demo", "node_modules", "**/*.js", "**/*.generated.ts", "src/graph/vocabulary.ts"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["tests/**", "*.config.ts", "viewer/vite.config.ts"], rules: { "no-restricted-exports": "off", "max-lines": "off", "@typescript-eslint/no-non-null-assertion": "off" } },
);
