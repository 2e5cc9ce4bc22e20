const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");
const { version } = require("./package.json");
const { EmitDeclared } = require("./scripts/webpack/emitDeclared.js");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_FOLDER = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");
/** What office.js fetches on the web; the rest of the package is for hosts that never see this copy. */
const OFFICE_FOR_THE_WEB = [
  "office.js",
  "excel-web-16.00.js",
  "excel-web-16.00-core.js",
  "custom-functions-runtime.js",
  "fr-fr/*",
  "en-us/*",
];

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
const resolve = { extensions: [".ts", ".tsx", ".js"] };

const copyOffice = (patterns) =>
  new CopyPlugin({
    patterns: patterns.map((from) => ({ from, to: "office/[path][name][ext]", context: OFFICE_FOLDER })),
  });

/** The functions and what they alone import: code that Excel needs before any other, and that shows no help. */
const CELLS = "cells";

/** Modules of the functions are apart, so that texts no cell shows are left out of them and stay whole for the pane. */
const apart = [
  { test: /\.ts$/, include: path.resolve(__dirname, "src/functions"), layer: CELLS },
  {
    test: /\.ts$/,
    issuerLayer: CELLS,
    enforce: "pre",
    loader: path.resolve(__dirname, "scripts/webpack/leaveOutTexts.js"),
  },
];

/** What the page of the add-in is made with; the code of the functions is asked for by the page itself, with the first script. */
const pageParameters = (officeJs) => (compilation, assets, assetTags, options) => ({
  compilation,
  webpackConfig: compilation.options,
  htmlWebpackPlugin: { tags: assetTags, files: assets, options },
  officeJs,
  functionsScript: [...compilation.namedChunks.get("functions").files].find((file) => file.endsWith(".js")),
});

/** The add-in itself: one page for the shared runtime, the functions metadata in both languages, the function pages. */
function addIn({ folder, url, namespace, id, officeJs, officePatterns }) {
  return {
    name: "add-in",
    mode: "production",
    devtool: "source-map",
    target: ["web", "es2020"],
    entry: { runtime: "./src/runtime/index.ts" },
    output: {
      path: folder,
      /** The manifest names this file: its address never changes, the page asks for it with the hash of the build. */
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /^(preview|baseline)\// },
    },
    /** Our modules do nothing when they are only imported: what a chunk does not use is left out of it. */
    module: { rules: [{ ...typescript, sideEffects: false }, ...apart] },
    resolve,
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version), __NAMESPACE__: JSON.stringify(namespace) }),
      new HtmlPlugin({
        template: "src/runtime/taskpane.html",
        filename: "taskpane.html",
        chunks: ["runtime"],
        scriptLoading: "defer",
        hash: true,
        templateParameters: pageParameters(officeJs),
      }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
      ...(officePatterns ? [copyOffice(officePatterns)] : []),
      new EmitDeclared(async () => {
        const { register } = require("tsx/cjs/api");
        register();
        const { declaredFiles } = require("./scripts/declaredFiles.ts");
        return declaredFiles({ id, url, namespace, version });
      }),
    ],
  };
}

/** Excel's stand-in: a program of its own, never part of what is delivered. */
function preview({ folder }) {
  return {
    name: "preview",
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: { preview: "./preview/page/index.ts" },
    output: { path: path.join(folder, "preview"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    module: { rules: [typescript, styles, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
    resolve,
    performance: { hints: false },
    stats: "errors-warnings",
    /** Readable code, but the production behaviour of the libraries. */
    optimization: { nodeEnv: "production" },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin({ template: "preview/page/index.html", scriptLoading: "defer" }),
      new EmitDeclared(async () => {
        const { extractMetadata } = await import("./scripts/preview/extractMetadata.mjs");
        return [{ path: "metadata.json", content: JSON.stringify(extractMetadata()) }];
      }),
    ],
  };
}

/** What start-up is measured against: the usual React and Fluent pane, built like ours; part of the bench only. */
function baseline({ folder }) {
  return {
    name: "baseline",
    mode: "production",
    devtool: false,
    target: ["web", "es2020"],
    entry: { baseline: "./bench/baseline/index.tsx" },
    output: { path: path.join(folder, "baseline"), filename: "[name].js", clean: true },
    module: { rules: [typescript] },
    resolve,
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      new HtmlPlugin({ template: "bench/baseline/baseline.html", filename: "baseline.html", scriptLoading: "defer" }),
      new CopyPlugin({ patterns: [{ from: "*.{json,xml}", context: "bench/baseline" }] }),
    ],
  };
}

/** `--env target=preview` (default), `--env target=bench` (the preview with the baseline beside it) or `--env target=production [url=https://… id=GUID namespace=AVDL office=cdn|local]`. */
module.exports = (env = {}) => {
  const url = (env.url ?? "https://localhost:3000").replace(/\/$/, "");
  const namespace = env.namespace ?? "AVDL";
  if (env.target === "production") {
    const local = env.office === "local";
    return addIn({
      folder: path.resolve(__dirname, "dist"),
      url,
      namespace,
      id: env.id,
      officeJs: local ? "office/office.js" : OFFICE_CDN,
      officePatterns: local ? ["**/*"] : null,
    });
  }
  const isBench = env.target === "bench";
  const folder = path.resolve(__dirname, isBench ? "build/bench" : "build/preview");
  return [
    addIn({
      folder,
      url,
      namespace,
      officeJs: "office/office.js",
      officePatterns: OFFICE_FOR_THE_WEB,
    }),
    preview({ folder }),
    ...(isBench ? [baseline({ folder })] : []),
  ];
};
