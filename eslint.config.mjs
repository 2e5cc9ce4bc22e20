import officeAddins from "eslint-plugin-office-addins";
import jest from "eslint-plugin-jest";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureGlobals = [
  "Excel",
  "Office",
  "OfficeExtension",
  "CustomFunctions",
  "window",
  "document",
  "navigator",
  "fetch",
  "localStorage",
  "setTimeout",
  "Intl",
].map((name) => ({ name, message: "This room is pure: it knows no host, no page, no clock, no locale, no network." }));

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "No clock here: the caller gives the day.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "No clock here: the caller gives the day.",
  },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "No chance here." },
  { selector: "CallExpression[callee.property.name=/^toLocale/]", message: "No locale here." },
];

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "No default export: one name, the same everywhere.",
};
const noAssertion = {
  selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
  message: "No 'as' but 'as const': narrow the value, or give the type where it is made.",
};

const arrows = {
  domain: ["workbook", "excel", "xlsx", "functions", "commands", "taskpane", "runtime", "locales"],
  workbook: ["excel", "xlsx", "functions", "commands", "taskpane", "runtime", "locales"],
  excel: ["xlsx", "functions", "commands", "taskpane", "runtime", "locales"],
  xlsx: ["excel", "functions", "commands", "taskpane", "runtime", "locales"],
  functions: ["workbook", "excel", "xlsx", "commands", "taskpane", "runtime"],
  commands: ["xlsx", "functions", "taskpane", "runtime"],
  taskpane: ["functions", "runtime"],
  locales: ["domain", "workbook", "excel", "xlsx", "functions", "commands", "taskpane", "runtime"],
};

const roomRules = Object.entries(arrows).map(([room, closed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: closed.map((other) => ({
          group: [`**/${other}`, `**/${other}/**`, `!**/${room}/**/${other}*`, `!./${other}*`],
          message: `${room} does not import ${other}.`,
        })),
      },
    ],
  },
}));

/** The shared configuration brings its own, older copy of the TypeScript rules: ours takes its place. */
const officeAddinRules = officeAddins.configs.react.map((config) => {
  const { "@typescript-eslint": olderCopy, ...plugins } = config.plugins ?? {};
  return olderCopy
    ? { ...config, languageOptions: {}, plugins: { ...plugins, "@typescript-eslint": tseslint.plugin } }
    : config;
});

export default tseslint.config(
  { ignores: ["node_modules", "dist", "build", ".cache", "coverage"] },
  ...officeAddinRules,
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
      ...reactHooks.configs["recommended-latest"]?.rules,
      "no-restricted-syntax": ["error", noDefaultExport, noAssertion],
      "no-undef": "off",
      "react/react-in-jsx-scope": "off",
      "react/prop-types": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/domain/**/*.ts", "src/workbook/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...pureGlobals],
      "no-restricted-syntax": ["error", noDefaultExport, noAssertion, ...noClock],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
    },
  },
  ...roomRules,
  {
    files: ["test/**/*.{ts,tsx}"],
    plugins: { jest },
    rules: {
      ...jest.configs["flat/recommended"].rules,
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert"] }],
      "jest/no-standalone-expect": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": ["error", noDefaultExport],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        require: "readonly",
        module: "readonly",
        __dirname: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
);
