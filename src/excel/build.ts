/** Put in place of these names by the build: the namespace of the functions ("AVDL" or "AVDL_DEV") and package.json's version. */
declare const __NAMESPACE__: string;
declare const __VERSION__: string;

/** The word before the dot in every call of a function of ours. */
export const NAMESPACE: string = __NAMESPACE__;

export const PRODUCT_VERSION: string = __VERSION__;
