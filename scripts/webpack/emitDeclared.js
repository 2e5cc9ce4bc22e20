/** Emits the files that the declarations produce: manifest, functions metadata, function pages. */
class EmitDeclared {
  constructor(produce) {
    this.produce = produce;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("EmitDeclared", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "EmitDeclared", stage }, async () => {
        for (const { path, content } of await this.produce()) {
          compilation.emitAsset(path, new sources.RawSource(content));
        }
      });
    });
  }
}

module.exports = { EmitDeclared };
