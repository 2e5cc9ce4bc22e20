/** Put in place of this name by the build, from package.json. */
declare const __VERSION__: string;

/** The version of the product, as in package.json: "0.1.0". */
export const PRODUCT_VERSION: string = __VERSION__;
