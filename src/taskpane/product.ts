/** Put in place of these names by the build. */
declare const __VERSION__: string;
declare const __NAMESPACE__: string;

/** The version of the product: "0.1.0". */
export const VERSION: string = __VERSION__;

/** The prefix of the functions in formulas: "AVDL". */
export const NAMESPACE: string = __NAMESPACE__;
